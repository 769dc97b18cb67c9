import path from 'node:path';
import { z } from 'zod';

/** Everything that the surroundings decide, read once at the start. */
export interface Config {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** Origin that people use, without a slash at the end; null: `http://` + the Host of a loopback request. */
  readonly publicUrl: string | null;
  readonly seed: 'demo' | 'reference';
  readonly mongodbUrl: string | null;
  readonly meilisearch: { readonly url: string; readonly key: string } | null;
  readonly smtpUrl: string | null;
  /** Proxies in front of the hub whose X-Forwarded-For is believed. */
  readonly trustProxy: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** The settings do not fit; each line names one setting, what it got (never a secret) and what it needs. */
export class ConfigError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
  }
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;
/** True for a name or address of this machine itself. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

const schemes = (...allowed: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && allowed.includes(new URL(text).protocol));
const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(max));

/** One setting: how it is read, what it needs in words, and whether its value may be shown. */
const SETTINGS = {
  HOST: { schema: z.string().regex(/^[\w.:[\]-]+$/), needs: 'a host name or address, such as 127.0.0.1' },
  PORT: { schema: wholeNumber(65_535), needs: 'a number from 0 to 65535' },
  DATA_DIR: { schema: z.string().min(1), needs: 'the path of a folder' },
  PUBLIC_URL: {
    schema: schemes('https:', 'http:').refine((text) => new URL(text).pathname === '/' && !/[?#@]/.test(text)),
    needs: 'an address without a path, such as https://hub.example',
  },
  SEED: { schema: z.enum(['demo', 'reference']), needs: 'demo or reference' },
  MONGODB_URL: { schema: z.string().regex(/^mongodb(\+srv)?:\/\/.+/), needs: 'mongodb://host/database', secret: true },
  MEILI_URL: { schema: schemes('http:', 'https:'), needs: 'the http address of Meilisearch', secret: true },
  MEILI_KEY: { schema: z.string().min(1), needs: 'a key of Meilisearch', secret: true },
  SMTP_URL: { schema: schemes('smtp:', 'smtps:'), needs: 'smtp://user:password@host:port', secret: true },
  TRUST_PROXY: { schema: wholeNumber(10), needs: 'the number of proxies in front of the hub, 0 to 10' },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    needs: 'fatal, error, warn, info, debug or silent',
  },
} as const;
type Setting = keyof typeof SETTINGS;

/** Settings that later versions will read; giving them today would promise something that does not happen. */
const NOT_YET = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'BLOBS_URL'] as const;
const OIDC = NOT_YET.slice(0, 3);

export type Environment = Readonly<Record<string, string | undefined>>;

const togetherProblems = (env: Environment, group: readonly string[]): readonly string[] => {
  const given = group.filter((name) => env[name]);
  const missing = group.filter((name) => !env[name]);
  return given.length > 0 && missing.length > 0
    ? [
        `${missing.join(', ')}: missing. ${given.join(' and ')} only work${given.length === 1 ? 's' : ''} together with it: set all of them, or none.`,
      ]
    : [];
};

const notYetProblems = (env: Environment): readonly string[] =>
  togetherProblems(env, OIDC).length > 0
    ? []
    : NOT_YET.filter((name) => env[name]).map((name) => `${name}: this version does not use it yet. Leave it out.`);

/**
 * Reads the settings from an environment; an empty text counts as not given.
 * Throws `ConfigError` that names every wrong or half-given setting at once.
 */
export const readConfig = (env: Environment): Config => {
  const wrong: string[] = [];
  const read = <K extends Setting, T>(name: K, otherwise: T): z.infer<(typeof SETTINGS)[K]['schema']> | T => {
    const raw = env[name];
    if (raw === undefined || raw === '') return otherwise;
    const { schema, needs, ...rest } = SETTINGS[name];
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data as z.infer<(typeof SETTINGS)[K]['schema']>;
    wrong.push(
      `${name}: got ${'secret' in rest ? 'a value that does not fit' : JSON.stringify(raw)}; it needs ${needs}.`,
    );
    return otherwise;
  };
  const host = read('HOST', '127.0.0.1');
  const publicUrl = read('PUBLIC_URL', null);
  const meiliUrl = read('MEILI_URL', null);
  const meiliKey = read('MEILI_KEY', null);
  const config: Config = {
    host,
    port: read('PORT', 3000),
    dataDir: path.resolve(read('DATA_DIR', './data')),
    publicUrl: publicUrl === null ? null : new URL(publicUrl).origin,
    seed: read('SEED', 'demo'),
    mongodbUrl: read('MONGODB_URL', null),
    meilisearch: meiliUrl !== null && meiliKey !== null ? { url: meiliUrl, key: meiliKey } : null,
    smtpUrl: read('SMTP_URL', null),
    trustProxy: read('TRUST_PROXY', 0),
    logLevel: read('LOG_LEVEL', 'info'),
  };
  wrong.push(
    ...togetherProblems(env, ['MEILI_URL', 'MEILI_KEY']),
    ...togetherProblems(env, OIDC),
    ...notYetProblems(env),
  );
  if (!isLoopback(host) && publicUrl === null) {
    wrong.push(
      `PUBLIC_URL: missing. HOST ${JSON.stringify(host)} is reachable from outside, so it needs the address that people use, such as https://hub.example.`,
    );
  }
  if (wrong.length > 0) throw new ConfigError(wrong);
  return Object.freeze(config);
};
