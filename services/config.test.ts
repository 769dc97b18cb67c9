import { ConfigError, readConfig } from './config.ts';

const refused = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('was accepted');
};

test('without settings the hub listens on loopback port 3000 with demo content', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    seed: 'demo',
    publicUrl: null,
    mongodbUrl: null,
  });
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'abc'],
  ['SEED', 'everything'],
  ['PUBLIC_URL', 'https://hub.example/path'],
  ['PUBLIC_URL', 'ftp://hub.example'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', '-1'],
])('%s=%s is refused with the name, what it got and what it needs', (name, value) => {
  expect(refused({ [name]: value })).toMatch(new RegExp(`^${name}: got "${value.replaceAll('/', '\\/')}"; it needs `));
});

test('a wrong secret is named but never shown', () => {
  expect(refused({ MONGODB_URL: 'postgres://user:hunter2@host' })).toMatch(/^MONGODB_URL/);
  expect(refused({ MONGODB_URL: 'postgres://user:hunter2@host' })).not.toContain('hunter2');
});

test.each([{ MEILI_URL: 'http://127.0.0.1:7700' }, { MEILI_KEY: 'k' }, { OIDC_ISSUER: 'https://id.example' }])(
  'half-given settings are refused: %j',
  (env) => expect(refused(env)).toMatch(/: missing\./),
);

test('a host beyond loopback needs PUBLIC_URL, and all wrong settings are named at once', () => {
  const message = refused({ HOST: '0.0.0.0', PORT: 'x' });
  expect(message).toContain('PUBLIC_URL: missing');
  expect(message).toContain('PORT: got');
});

test('PUBLIC_URL becomes an origin', () => {
  expect(readConfig({ PUBLIC_URL: 'https://hub.example/' }).publicUrl).toBe('https://hub.example');
});
