import { memo } from 'react';

/** Written by the server, shown by the style; a browser leaves what is there, and need not know it. */
const sentences = import.meta.env.SSR
  ? [
      '<p class="asleep-link results-absent">The numbers of this link are being loaded; they need JavaScript.</p>',
      '<p class="asleep-typed results-absent">What you changed is not calculated yet: the script of this page has not arrived.</p>',
      '<p class="asleep-late results-absent">The connection is slow, or something blocks the script. If nothing happens, reload the page.</p>',
    ].join('')
  : '';
const withoutScript = import.meta.env.SSR
  ? '<p class="results-absent">Without JavaScript nothing is calculated and no number of a link is read: this is the worked example.</p>'
  : '';

/** What stands in the place of a result that no script has calculated yet (while-asleep.js). */
export const Waiting = memo(function Waiting() {
  return (
    <>
      <div className="asleep" role="status" dangerouslySetInnerHTML={{ __html: sentences }} />
      <noscript dangerouslySetInnerHTML={{ __html: withoutScript }} />
    </>
  );
});
