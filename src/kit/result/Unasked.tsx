import type { Action, Session } from '../model/session.ts';

interface Properties {
  session: Session;
  act: (action: Action) => void;
}

/** In the place of a result where an address asks for something that is not of this calculator, or lost a part. */
export function Unasked({ session, act }: Properties) {
  return (
    <div className="results-absent" role="status">
      {session.linkFault
        ? 'Not all of the link arrived, so no result is shown.'
        : 'Nothing in the address is a number of this calculator, so no result is shown.'}{' '}
      <button type="button" onClick={() => act({ type: 'reset' })}>
        Show the example
      </button>
    </div>
  );
}
