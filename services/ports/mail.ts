/** A letter to one person. Plain text; nothing secret beyond what the person must have. */
export interface Letter {
  /** Idempotency key: a letter with the same key is sent at most once per mailbox by this adapter. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Outgoing mail. Takes the letter over durably or rejects; addresses and subjects with line ends are refused. */
export interface Mail {
  send(letter: Letter): Promise<void>;
  close(): Promise<void>;
}
