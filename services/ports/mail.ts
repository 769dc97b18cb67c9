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

/** Outgoing mail. Takes the letter over durably or rejects; `RefusedLetter` for what is no letter to one person. */
export interface Mail {
  send(letter: Letter): Promise<void>;
  close(): Promise<void>;
}

/** A letter that nobody should send: more than one recipient, a line end where none belongs, a header that is ours. */
export class RefusedLetter extends Error {
  readonly part: 'key' | 'to' | 'subject' | 'headers';
  constructor(part: RefusedLetter['part']) {
    super(`letter refused: ${part}`);
    this.name = 'RefusedLetter';
    this.part = part;
  }
}
