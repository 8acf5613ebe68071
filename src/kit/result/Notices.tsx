import type { Session } from '../model/session.ts';

/** What of an address could not be used, said once and plainly. */
export function Notices({ session }: { session: Session }) {
  const { unknown, newer, linkFault } = session;
  if (unknown.length === 0 && !newer && !linkFault) return null;
  return (
    <div className="notices" role="status">
      {linkFault && <p>{linkFault}</p>}
      {unknown.length > 0 && (
        <p>
          The address has {unknown.length === 1 ? 'a parameter' : 'parameters'} this calculator does
          not know and ignores:{' '}
          {unknown
            .slice(0, 8)
            .map((name) => name.slice(0, 40))
            .join(', ')}
          .
        </p>
      )}
      {newer && (
        <p>
          The address was made by another version of this calculator; check each field before use.
        </p>
      )}
    </div>
  );
}
