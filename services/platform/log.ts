import { pino, type Logger } from 'pino';

/** Structured log. Never personal data, never what a person typed; control characters are encoded by JSON. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** Writes JSON lines to stderr, so that stdout stays free for what a person or a program asked for. */
export const createLog = (level: string): Log => pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));

/** A log that says nothing. */
export const silentLog: Log = pino({ level: 'silent' });
