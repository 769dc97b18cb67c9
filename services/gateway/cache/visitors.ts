import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { languageOf, type Language } from '../../texts.ts';
import type { Encoding } from './kept-answer.ts';

/** Longest question that is remembered, in characters. */
const LONGEST_BODY = 20_000;
const LONGEST_ADDRESS = 2_000;

/** Nobody in particular: no key, no cookie. Only answers to visitors are kept. */
export const isVisitor = ({ headers }: IncomingMessage): boolean =>
  headers.authorization === undefined && headers.cookie === undefined;

/** Headers come in few forms, so what one means is worked out once. */
const remembered = <R extends string>(meaning: (header: string) => R): ((header: string | undefined) => R) => {
  const known = new LRUCache<string, R>({ max: 500 });
  const none = meaning('');
  return (header) => {
    if (header === undefined) return none;
    const found = known.get(header);
    if (found !== undefined) return found;
    const made = meaning(header);
    if (header.length <= 1_000) known.set(header, made);
    return made;
  };
};

/** nl or en, by Accept-Language. */
export const languageAsked: (header: string | undefined) => Language = remembered(languageOf);

/** The smallest form that a browser takes, by Accept-Encoding. */
export const encodingAsked: (header: string | undefined) => Encoding = remembered((header) => {
  const takes = (name: string): boolean =>
    new RegExp(`(^|,)\\s*${name}\\s*(,|;(?!\\s*q=0(\\.0*)?\\s*(,|$))|$)`, 'i').test(header);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
});

/** Without PUBLIC_URL an answer names the address under which it was asked for. */
const hostOf = ({ headers }: IncomingMessage, publicUrl: string | null): string =>
  publicUrl === null ? (headers.host ?? '') : '';

const JSON_BODY = /^application\/json(\s*;\s*charset=utf-8)?$/i;

/** What a visitor asks of `POST /graphql`, all that changes the answer included; null when the answer is not to be kept. */
export const keyOfOperation = (request: IncomingMessage, body: string, publicUrl: string | null): string | null => {
  const { headers } = request;
  if (!isVisitor(request) || body.length > LONGEST_BODY || !JSON_BODY.test(headers['content-type'] ?? '')) return null;
  return `${languageAsked(headers['accept-language'])}\n${headers.accept ?? ''}\n${hostOf(request, publicUrl)}\n${body}`;
};

/** An address that gives everybody the same, whoever they are. */
export const keyOfPublicAddress = (request: IncomingMessage, publicUrl: string | null): string =>
  `${hostOf(request, publicUrl)}${request.url ?? '/'}`;

/** What a visitor asks by address; null when the answer is not to be kept. HEAD asks for the same as GET. */
export const keyOfAddress = (request: IncomingMessage, publicUrl: string | null): string | null => {
  const { method, url = '/' } = request;
  if ((method !== 'GET' && method !== 'HEAD') || url.length > LONGEST_ADDRESS || !isVisitor(request)) return null;
  return keyOfPublicAddress(request, publicUrl);
};
