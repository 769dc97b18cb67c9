import { fail, ok, type Result } from '../platform/result.ts';
import { isRecord } from './raw-record.ts';

/** The value in a JSON text; a byte order mark in front is no part of it. */
export const parseJson = (text: string): Result<unknown> => {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')) as unknown);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return fail({ code: 'INVALID_INPUT', key: 'registers.not-json', params: { reason } });
  }
};

/** The rows of an export of the algorithm register: a list, or a list under `algoritmes`. */
export const registerRows = (text: string): Result<readonly unknown[]> => {
  const json = parseJson(text);
  if (!json.ok) return json;
  const list = isRecord(json.value) ? json.value['algoritmes'] : json.value;
  return Array.isArray(list) ? ok(list) : fail({ code: 'INVALID_INPUT', key: 'registers.not-a-register' });
};
