import { z } from 'zod';
import { licenceId } from './licences.ts';
import { cleanLine, cleanText } from './text-cleaning.ts';

/** What a person can put right about one field; becomes a problem with the text `entries.<key>`. */
export interface FieldIssue {
  readonly key: string;
  readonly [param: string]: string | number;
}

type Context = z.core.$RefinementCtx;

/** Notes what is wrong with the value at hand. */
export const complain = (context: Context, issue: FieldIssue, path: readonly (string | number)[] = []): void => {
  context.addIssue({ code: 'custom', params: issue, path: [...path] });
};

const atMost = (max: number) => (value: string, context: Context) => {
  if (value.length > max) complain(context, { key: 'too-long', max, length: value.length });
};

/** One line, at most `max` characters (UTF-16); blank is null. */
export const line = (max: number) =>
  z
    .string()
    .transform(cleanLine)
    .superRefine(atMost(max))
    .transform((value) => value || null)
    .nullish();

/** Text of several lines, at most `max` characters; blank is null. */
export const lines = (max: number) =>
  z
    .string()
    .transform(cleanText)
    .superRefine(atMost(max))
    .transform((value) => value || null)
    .nullish();

/** One line that may not be blank. */
export const neededLine = (max: number) =>
  z
    .string()
    .nullable()
    .transform((value) => cleanLine(value ?? ''))
    .superRefine((value, context) => {
      if (value === '') complain(context, { key: 'needed' });
    })
    .superRefine(atMost(max));

/** A name for people, never an e-mail address: those are not public. */
export const functionalName = (max: number) =>
  line(max).superRefine((value, context) => {
    if (value && /\S@\S/u.test(value)) complain(context, { key: 'no-email' });
  });

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) =>
  z
    .number()
    .superRefine((value, context) => {
      if (!Number.isInteger(value) || value < min || value > max) complain(context, { key: 'out-of-range', min, max });
    })
    .nullish();

/** One of the words of a vocabulary. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  z.string().transform((value, context): T[number] => {
    const word = words.find((each) => each === value);
    if (word === undefined) complain(context, { key: 'not-an-option', options: words.join(', ') });
    return word ?? value;
  });

/** An address on the web: http or https, without a user name in it; as the URL standard writes it. */
const webAddress = (value: string, context: Context): string => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password && url.href.length <= 2000)
    return url.href;
  complain(context, { key: 'no-web-address' });
  return value;
};
export const neededAddress = () =>
  neededLine(2000).transform((value, context) => (value ? webAddress(value, context) : value));
export const address = () => line(2000).transform((value, context) => (value ? webAddress(value, context) : value));

const isoDay = z.iso.date();

/** A day that exists, as YYYY-MM-DD; blank is null. */
export const day = () =>
  line(10).superRefine((value, context) => {
    if (value && !isoDay.safeParse(value).success) complain(context, { key: 'no-day' });
  });

/** An SPDX id in any capitals. */
export const licence = () =>
  z
    .string()
    .transform((value, context) => {
      const id = licenceId(value);
      if (id === null) complain(context, { key: 'no-licence' });
      return id ?? value;
    })
    .nullish();
