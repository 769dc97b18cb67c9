interface HighlightedTextProps {
  readonly text: string;
  /** UTF-16 offsets, in order and apart from each other. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** A text with the places that matched marked. */
export const HighlightedText = ({ text, ranges }: HighlightedTextProps) => {
  const ends = [0, ...ranges.map((range) => range.end)];
  return (
    <>
      {ranges.map((range, index) => (
        <span key={range.start}>
          {text.slice(ends[index], range.start)}
          <mark>{text.slice(range.start, range.end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
};
