/** Who wants a hint that there are new changes. */
export interface Listeners {
  /** Gives back how to stop listening. */
  add(listener: () => void): () => void;
  tell(): void;
}

export const listeners = (): Listeners => {
  const all = new Set<{ readonly hear: () => void }>();
  return {
    add: (hear) => {
      const entry = { hear };
      all.add(entry);
      return () => void all.delete(entry);
    },
    tell: () => {
      for (const { hear } of all) hear();
    },
  };
};
