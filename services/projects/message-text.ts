import { cleanText } from '../entries/index.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { tooLong } from './project-problems.ts';

/** The longest message between municipalities, in UTF-16 units. */
export const LONGEST_MESSAGE = 1000;

/** A message as we keep it; blank is null. */
export const messageText = (text: string | null | undefined): Result<string | null> => {
  const message = cleanText(text ?? '').trim();
  return message.length > LONGEST_MESSAGE
    ? fail(tooLong('message', LONGEST_MESSAGE, message.length))
    : ok(message || null);
};
