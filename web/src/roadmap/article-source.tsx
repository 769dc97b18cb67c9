import { useWords } from '../app/words.tsx';

/** Where the ten steps and their examples come from. */
export const ArticleSource = () => {
  const { text } = useWords();
  return <p className="gg-small gg-subtle gg-measure">{text('roadmap.source')}</p>;
};
