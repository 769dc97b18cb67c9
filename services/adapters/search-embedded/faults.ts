const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** SQLite says that the file is damaged: the index can be thrown away and filled anew. */
export const isDamage = (error: unknown): boolean =>
  /malformed|not a database|corrupt|disk i\/o error/i.test(messageOf(error));

/** Another process has the file open: it must be left alone. */
export const isLocked = (error: unknown): boolean => /locked|busy/i.test(messageOf(error));
