import type { Action } from '../model/session.ts';

/** In the place of a result where an address asks for something that is not of this calculator. */
export function Unasked({ act }: { act: (action: Action) => void }) {
  return (
    <div className="results-absent" role="status">
      Nothing in the address is a number of this calculator, so no result is shown.{' '}
      <button type="button" onClick={() => act({ type: 'again' })}>
        Show the example
      </button>
    </div>
  );
}
