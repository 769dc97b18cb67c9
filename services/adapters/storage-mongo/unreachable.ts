import { StoreUnavailable } from '../../ports/storage.ts';

/** Why a MongoDB server cannot be used, in a sentence for the operator; nothing of it tells a user or password. */
export const unreachable = (url: string, error: unknown): StoreUnavailable => {
  const { name = '', code } = error as { readonly name?: string; readonly code?: unknown };
  const hosts = hostsIn(url);
  if (hosts === null || name === 'MongoParseError' || name === 'MongoInvalidArgumentError')
    return new StoreUnavailable(
      'unreachable',
      'MONGODB_URL is no address of a MongoDB server: it reads mongodb://host:27017/database.',
    );
  if (code === 18 || code === 13)
    return new StoreUnavailable(
      'unreachable',
      `MongoDB at ${hosts} does not let the user of MONGODB_URL in: check its name, password and rights.`,
    );
  const options = { cause: new Error(`${name}: ${withoutCredentials(url, (error as Error).message)}`) };
  return new StoreUnavailable(
    'unreachable',
    `No usable MongoDB answers at ${hosts}: start it, or correct MONGODB_URL.`,
    options,
  );
};

/** The hosts of an address, without what stands before the last @. */
const hostsIn = (url: string): string | null => /^mongodb(?:\+srv)?:\/\/(?:[^/]*@)?([^/?@]+)/.exec(url)?.[1] ?? null;

const withoutCredentials = (url: string, text: string): string => {
  const credentials = /^mongodb(?:\+srv)?:\/\/([^/]*)@/.exec(url)?.[1]?.split(':') ?? [];
  const told = credentials.flatMap((part) => [part, decoded(part)]).filter((part) => part !== '');
  return told.reduce((rest, part) => rest.replaceAll(part, '…'), text);
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
