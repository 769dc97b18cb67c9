/** The longest summary that an entry has room for, in UTF-16 units. */
export const LONGEST_SUMMARY = 400;

const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });
const characters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** A full stop that does not end a sentence: "bijv. ", "o.a. ", "art. 5", "m.b.t. ". */
const ABBREVIATION = /(^|[\s(])(bijv|bv|evt|incl|excl|nr|art|ca|vgl|resp|max|min|t\/m|([a-z]\.)+[a-z])\.\s*$/i;

const sentencesOf = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const { segment } of sentences.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
};

/** Cut at a word, with an ellipsis, never inside a character. */
const cutAtWord = (text: string, longest: number): string => {
  let cut = '';
  for (const { segment } of characters.segment(text)) {
    if (cut.length + segment.length > longest - 1) break;
    cut += segment;
  }
  return `${(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut).replace(/[\s,;:–-]+$/, '')}…`;
};

/** The beginning of a text on one line: as many whole sentences as fit; of a first sentence that is too long, the words that fit. */
export const summaryOf = (text: string, longest = LONGEST_SUMMARY): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  // Taking a long text apart is slow; what lies this far on cannot be in the summary.
  const beginning = line.slice(0, 2 * longest);
  let summary = '';
  for (const sentence of sentencesOf(beginning)) {
    if ((summary + sentence).trimEnd().length > longest) break;
    summary += sentence;
  }
  return summary.trimEnd() || cutAtWord(beginning, longest);
};
