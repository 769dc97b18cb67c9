interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A sentence around the title of an entry; without an entry the sentence stands in `before`. */
export interface ReasonParts<Entry extends Titled> {
  readonly before: string;
  readonly entry: Entry | null;
  readonly after: string;
}

/** Finds the entry that a reason names, so that its title can be a link. */
export const reasonParts = <Entry extends Titled>(text: string, entries: readonly Entry[]): ReasonParts<Entry> => {
  const entry = entries.find(({ title }) => text.includes(title));
  if (!entry) return { before: text, entry: null, after: '' };
  const start = text.indexOf(entry.title);
  return { before: text.slice(0, start), entry, after: text.slice(start + entry.title.length) };
};
