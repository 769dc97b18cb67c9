/**
 * The answer, or null when it takes longer than `timeoutMs` or the caller gives up. Late answers and late failures are
 * dropped. This is the one place of the engine that follows the machine's own clock: it guards against a thread that
 * does not answer, which no clock inside that thread can notice.
 */
export const within = <T>(answer: Promise<T>, timeoutMs: number, signal?: AbortSignal): Promise<T | null> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => finish(() => resolve(null));
    const timer = setTimeout(giveUp, timeoutMs);
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      settle();
    };
    if (signal?.aborted) return giveUp();
    signal?.addEventListener('abort', giveUp);
    answer.then(
      (value) => finish(() => resolve(value)),
      (error: unknown) => finish(() => reject(error instanceof Error ? error : new Error(String(error)))),
    );
  });
