/** Runs the jobs of one key after each other and those of different keys side by side. */
export const inTurns = (): (<R>(key: string, job: () => Promise<R>) => Promise<R>) => {
  const last = new Map<string, Promise<unknown>>();
  return <R>(key: string, job: () => Promise<R>): Promise<R> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(job, job);
    last.set(key, mine);
    const leave = (): void => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  };
};
