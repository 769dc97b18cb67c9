/** One part of a score: which term, how many points, and the text (message key and figures) that explains it. */
export interface Reason {
  readonly term: string;
  readonly points: number;
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}
