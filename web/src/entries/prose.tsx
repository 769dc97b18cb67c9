import { useWords } from '../app/words.tsx';

interface ProseProps {
  /** Safe HTML: rendered and cleaned by the hub. */
  readonly html: string;
  /** In which it was written. */
  readonly language: string;
}

/** Running text that somebody wrote. */
export const Prose = ({ html, language }: ProseProps) => {
  const { language: own } = useWords();
  return (
    <div
      className="gg-reading gg-prose"
      lang={language === own ? undefined : language}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
};
