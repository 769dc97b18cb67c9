/** Jest runs the TypeScript sources as ES modules; see docs/decisions and TOOLCHAIN notes in CONTRIBUTING.md. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'es6' },
      },
    ],
  },
  testMatch: ['<rootDir>/{services,web,schema,seed,tests}/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  watchman: false,
  testTimeout: 30_000,
};
