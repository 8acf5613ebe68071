/** What a maintainer needs to see a fault again. */
export interface FaultReport {
  /** Name and version of the site. */
  page: string;
  /** Address that opens the calculator in the state at fault. */
  permalink: string;
  error: unknown;
}

/** A fault in words, to be sent to whoever looks after the page. */
export function reportText({ page, permalink, error }: FaultReport): string {
  const [name, message] = error instanceof Error ? [error.name, error.message] : ['', error];
  return [page, permalink, [name, String(message)].filter(Boolean).join(': ')].join('\n');
}

/** Where a repository takes reports, the text filled in; a long state is pasted by the reader. */
export function reportAddress(repository: string, text: string): string {
  const [page = '', link = ''] = text.split('\n');
  const body = text.length < 6000 ? text : text.replace(link, link.split(/[?#]/)[0] ?? '');
  const query = new URLSearchParams({ title: `Fault of the page: ${page}`, body });
  return `${repository.replace(/\/$/, '')}/issues/new?${query}`;
}
