/** Writes that have not been answered yet, so that closing can wait for them. */
export class WritesUnderWay {
  readonly #writes = new Set<Promise<unknown>>();

  async track<R>(write: Promise<R>): Promise<R> {
    this.#writes.add(write);
    try {
      return await write;
    } finally {
      this.#writes.delete(write);
    }
  }

  async done(): Promise<void> {
    await Promise.allSettled(this.#writes);
  }
}
