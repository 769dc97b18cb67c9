/** Those who want to hear of something. */
export interface Listeners<News = void> {
  /** Gives back how to stop listening. */
  add(listener: (news: News) => void): () => void;
  tell(news: News): void;
}

export const listeners = <News = void>(): Listeners<News> => {
  const all = new Set<{ readonly hear: (news: News) => void }>();
  return {
    add: (hear) => {
      const entry = { hear };
      all.add(entry);
      return () => void all.delete(entry);
    },
    tell: (news) => {
      for (const { hear } of all) hear(news);
    },
  };
};
