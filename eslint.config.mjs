import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NO_PROCESS_ENV = {
  selector:
    "MemberExpression[object.name='process'][property.name='env'], MemberExpression[object.name='process'][property.value='env']",
  message: 'Only services/main.ts and services/hub.ts read the environment; take a Config instead.',
};
const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name, so that one thing has one name everywhere.',
};
const NO_FETCH = {
  selector:
    "CallExpression[callee.name='fetch'], MemberExpression[object.name=/^(globalThis|global)$/][property.name='fetch'], ImportDeclaration[source.value='undici']",
  message: 'The server reaches outside only through the outgoing-http port.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'dist.*/**',
      'node_modules/**',
      'data/**',
      '**/generated/**',
      'web/src/gql/**',
      'services/ensure.mjs',
      'coverage/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Doors are objects of closures here, made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-restricted-syntax': ['error', NO_PROCESS_ENV, NO_DEFAULT_EXPORT],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['services/**/*.ts'],
    ignores: ['services/adapters/outgoing-http/**', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_PROCESS_ENV, NO_DEFAULT_EXPORT, NO_FETCH] },
  },
  {
    files: ['services/adapters/outgoing-http/**', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_PROCESS_ENV, NO_DEFAULT_EXPORT] },
  },
  {
    files: ['services/main.ts', 'services/hub.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_FETCH] },
  },
  {
    files: ['tests/**/*.ts', '**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // The tools ask for a default export.
  { files: ['vite.config.ts', 'codegen.ts'], rules: { 'no-restricted-syntax': ['error', NO_PROCESS_ENV] } },
  {
    files: ['web/**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
);
