/** What the data cannot tell: as much a result as the rate constant. */
export function Limits({ limits }: { limits: readonly string[] }) {
  return (
    <div className="limits">
      <p>These data cannot tell:</p>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </div>
  );
}
