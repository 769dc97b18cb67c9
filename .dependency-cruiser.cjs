/**
 * Which way imports may point (docs/decisions/0001): web | gateway -> domains -> ports -> platform; adapters -> ports;
 * compose -> all. Domains meet only through their index.ts. `tests/contract/dependency-rule` plants violations of each.
 */
const DOMAINS = [
  'municipalities',
  'accounts',
  'entries',
  'chooser',
  'matching',
  'projects',
  'registers',
  'roadmap',
  'search',
  'alerts',
];
/** Each arrow between two domains is a decision. */
const ARROWS = {
  municipalities: [],
  accounts: ['municipalities'],
  entries: ['municipalities'],
  chooser: [],
  registers: ['entries', 'municipalities'],
  matching: ['entries', 'municipalities'],
  projects: ['entries', 'municipalities', 'chooser'],
  roadmap: ['entries'],
  search: ['entries', 'municipalities'],
  alerts: ['entries', 'search'],
};
const anyOf = (names) => `(${names.join('|')})`;
const TESTS = '\\.test\\.tsx?$';
const ENTRY_POINTS = '^services/(main|hub|compose|search-worker|event-relay)\\.ts$';

const domainRules = DOMAINS.map((domain) => ({
  name: `arrow-from-${domain}`,
  comment: `${domain} may import ${ARROWS[domain].join(', ') || 'no other domain'}; a new arrow is a decision`,
  severity: 'error',
  from: { path: `^services/${domain}/`, pathNot: TESTS },
  to: { path: `^services/${anyOf(DOMAINS.filter((other) => other !== domain && !ARROWS[domain].includes(other)))}/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'platform-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^services/platform/', pathNot: TESTS },
      to: { path: '^(services|web|schema|seed|tests)/', pathNot: '^services/platform/' },
    },
    {
      name: 'ports-see-platform-only',
      severity: 'error',
      from: { path: '^services/ports/', pathNot: TESTS },
      to: { path: '^(services|web|schema|seed|tests)/', pathNot: '^services/(ports|platform)/' },
    },
    {
      name: 'adapters-see-ports-and-platform-only',
      severity: 'error',
      from: { path: '^services/adapters/', pathNot: TESTS },
      to: { path: '^(services|web|schema|seed|tests)/', pathNot: '^services/(adapters|ports|platform)/' },
    },
    {
      name: 'domains-do-not-see-adapters-or-gateway',
      severity: 'error',
      from: { path: `^services/${anyOf(DOMAINS)}/`, pathNot: TESTS },
      to: { path: '^services/(adapters|gateway|shell|migrations|main|hub|compose|config)(/|\\.ts)' },
    },
    {
      name: 'domains-meet-at-the-door',
      severity: 'error',
      from: { path: `^services/${anyOf(DOMAINS)}/`, pathNot: TESTS },
      to: {
        path: `^services/${anyOf(DOMAINS)}/`,
        pathNot: [`^services/$1/`, `^services/${anyOf(DOMAINS)}/index\\.ts$`],
      },
    },
    {
      name: 'gateway-and-shell-enter-by-the-door',
      severity: 'error',
      from: { path: '^(services/(gateway|shell)|seed)/', pathNot: TESTS },
      to: { path: `^services/${anyOf(DOMAINS)}/`, pathNot: `^services/${anyOf(DOMAINS)}/index\\.ts$` },
    },
    {
      name: 'gateway-does-not-see-adapters',
      severity: 'error',
      from: { path: '^(services/(gateway|shell)|seed)/', pathNot: TESTS },
      to: { path: '^services/adapters/' },
    },
    {
      name: 'search-is-imported-by-gateway-and-alerts-only',
      severity: 'error',
      from: { path: '^services/', pathNot: ['^services/(gateway|search|shell|alerts)/', ENTRY_POINTS, TESTS] },
      to: { path: '^services/search/' },
    },
    {
      name: 'jobs-are-run-by-compose-only',
      comment: 'a domain declares its jobs (platform/job.ts); only the place where the hub is put together runs them',
      severity: 'error',
      from: { path: '^services/', pathNot: ['^services/jobs/', ENTRY_POINTS, TESTS] },
      to: { path: '^services/jobs/' },
    },
    {
      name: 'jobs-know-no-domain',
      severity: 'error',
      from: { path: '^services/jobs/', pathNot: TESTS },
      to: { path: '^(services|web|schema|seed|tests)/', pathNot: '^services/(jobs|ports|platform)/' },
    },
    { name: 'services-do-not-see-web', severity: 'error', from: { path: '^services/' }, to: { path: '^web/' } },
    {
      name: 'web-does-not-see-services',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(services|tests)/' },
    },
    {
      name: 'schema-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(services|web|seed|tests)/' },
    },
    {
      name: 'engines-in-adapters-only',
      severity: 'error',
      from: { path: '^(services|web|seed)/', pathNot: ['^services/adapters/', TESTS] },
      to: { path: '(node_modules/(mongodb|meilisearch|@photostructure/sqlite)/|^node:sqlite$|^sqlite$)' },
    },
    {
      name: 'server-does-not-see-development-packages',
      severity: 'error',
      from: { path: '^services/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-compose-knows-everything',
      severity: 'error',
      from: { path: '^services/', pathNot: [ENTRY_POINTS, TESTS] },
      to: { path: '^services/(compose|main|hub)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-sees-tests',
      severity: 'error',
      from: { path: '^(services|web|seed|schema)/', pathNot: TESTS },
      to: { path: '^tests/' },
    },
    ...domainRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/.cache|web/src/gql/|services/ensure\\.mjs)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
