import { longestSafeLink } from '#kit/model/link.ts';
import { permalink, type Site, type Work } from '#kit/model/citation.ts';
import { CiteCalculation } from '#kit/result/CiteCalculation.tsx';
import { memoWithHandlers } from '#kit/memo-with-handlers.ts';
import { CopyButton } from '#kit/result/CopyButton.tsx';
import { ShareButton } from '#kit/result/ShareButton.tsx';

interface Properties {
  title: string;
  /** The state as a link, as short as it is by now. */
  link: string;
  shorten: () => Promise<string>;
  site: Site;
  works: readonly Work[];
  reset: () => void;
}

/** Ways to keep the records: link, citation, paper. */
export const RecordKeep = memoWithHandlers(function RecordKeep(properties: Properties) {
  const { title, link, shorten, site, works, reset } = properties;
  const copied = () => shorten().then((short) => permalink(site, short));
  const address = permalink(site, link);
  const frame = () =>
    `<iframe src="${address.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="900"></iframe>`;
  return (
    <div className="keep">
      <p className="button-row">
        <CopyButton says="Copy link" text={copied} />
        <ShareButton url={copied} />
        <button type="button" onClick={() => window.print()}>
          Print the card
        </button>
        <button type="button" onClick={reset}>
          Reset
        </button>
      </p>
      {address.length > longestSafeLink && (
        <p className="field-help" role="status">
          This link of {address.length.toLocaleString('en-GB')} characters may be cut on its way.
          Save the record as JSON instead.
        </p>
      )}
      <CiteCalculation
        name="safety-record"
        calculation={() => ({ title, site, query: link, date: new Date(), works })}
        works={works}
        frame={frame}
      />
    </div>
  );
});
