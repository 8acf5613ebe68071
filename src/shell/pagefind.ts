/** What the search uses of Pagefind's interface in the browser. */
export interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(
    words: string,
    options: Record<string, never>,
    milliseconds: number,
  ): Promise<{ results: { data(): Promise<PagefindResult> }[] } | null>;
}

export interface PagefindPart {
  url: string;
  title: string;
  locations: number[];
}

export interface PagefindResult {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string };
  sub_results: PagefindPart[];
}
