/**
 * The rooms of the house and what each may touch. Imports run app → features → shared.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or need a third below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module nobody imports is an entry point or dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.config\\.(ts|mjs)$',
          '^\\.dependency-cruiser\\.mjs$',
          '\\.test\\.tsx?$',
          '^tabs/public/',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolved',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'What is imported is declared in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-uses-no-development-packages',
      comment: 'A production install leaves the development packages out.',
      severity: 'error',
      from: { path: '^(bot|shared)/', pathNot: '^bot/dev/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared-is-pure',
      comment: 'The domain knows no server, no tab, no clock and no I/O.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', '(^|/)node_modules/(zod|luxon|@types/luxon)/'] },
    },
    {
      name: 'tab-knows-only-shared',
      comment: 'The tab speaks to the server through the API alone.',
      severity: 'error',
      from: { path: '^tabs/' },
      to: { path: '^(bot|appPackage|infra|test)/' },
    },
    {
      name: 'tab-runs-in-a-browser',
      comment: 'Node modules do not exist there.',
      severity: 'error',
      from: { path: '^tabs/', pathNot: '^tabs/build/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-door-to-teams-in-the-tab',
      comment:
        'teams-js behind lib/teams (and the parts it loads later), so that a page runs in a test and in a browser.',
      severity: 'error',
      from: { path: '^tabs/', pathNot: ['^tabs/lib/teams[a-z-]*\\.ts$', '^tabs/host/'] },
      to: { path: '(^|/)node_modules/@microsoft/teams-js/' },
    },
    {
      name: 'features-are-strangers',
      comment: 'A feature never imports another; effects cross through the outbox.',
      severity: 'error',
      from: { path: '^bot/features/([^/]+)/' },
      to: { path: '^bot/features/', pathNot: '^bot/features/$1/' },
    },
    {
      name: 'features-use-their-interfaces',
      comment: 'Use cases see the domain, the database, cards, links and their context: no transport, no SDK.',
      severity: 'error',
      from: { path: '^bot/features/' },
      to: {
        path: '^(bot|tabs|appPackage|test)/',
        pathNot: [
          '^bot/features/',
          '^bot/(db|cards|calendar|search|matching)/',
          '^bot/(context|conversation|feature|links)\\.ts$',
        ],
      },
    },
    {
      name: 'search-knows-no-edge',
      comment: 'The indexes see the domain and the database: no feature, no transport.',
      severity: 'error',
      from: { path: '^bot/search/' },
      to: {
        path: '^(bot|tabs|appPackage|test)/',
        pathNot: ['^bot/(search|db)/', '^bot/(context|feature)\\.ts$', '^bot/jobs/clock\\.ts$'],
      },
    },
    {
      name: 'features-use-few-packages',
      comment: 'SQL, schemas and zones; file formats only where files are read.',
      severity: 'error',
      from: { path: '^bot/features/' },
      to: {
        path: '(^|/)node_modules/',
        pathNot: ['(^|/)node_modules/(kysely|zod|luxon|@types/luxon)/', '(^|/)node_modules/(csv-parse|ical\\.js)/'],
      },
    },
    {
      name: 'only-importers-read-files',
      comment: 'CSV and iCalendar parsers belong to imports and to the calendar feed.',
      severity: 'error',
      from: { path: '^(bot|shared)/', pathNot: '^bot/(calendar/|features/imports/)' },
      to: { path: '(^|/)node_modules/(csv-parse|ical\\.js)/' },
    },
    {
      name: 'one-door-to-the-bot-sdk',
      comment: 'A later move to another SDK touches this room alone.',
      severity: 'error',
      from: { path: '^(bot|shared|tabs)/', pathNot: '^bot/teams/' },
      to: { path: '(^|/)node_modules/(botbuilder[^/]*|botframework-[^/]+|@microsoft/teams-ai)/' },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'Tenancy is set where transactions open, and they open in one place.',
      severity: 'error',
      from: { path: '^(bot|shared|tabs)/', pathNot: '^bot/db/' },
      to: { path: '(^|/)node_modules/(pg|@types/pg|@electric-sql/pglite[^/]*)/' },
    },
    {
      name: 'one-door-to-http',
      comment: 'Use cases know no request.',
      severity: 'error',
      from: { path: '^(bot|shared|tabs)/', pathNot: '^bot/((app|listen)\\.ts$|http/|teams/|dev/)' },
      to: { path: '(^|/)node_modules/(express|@types/express[^/]*|helmet|express-rate-limit)/' },
    },
    {
      name: 'only-the-app-knows-features',
      comment: 'Features are put together in one place; development also plants the sample company.',
      severity: 'error',
      from: {
        path: '^bot/',
        pathNot: '^bot/(app\\.ts$|cli\\.ts$|cli/|features/)|^bot/(start-development\\.ts|dev/development-router\\.ts)$',
      },
      to: { path: '^bot/features/' },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'Nothing that ships leans on the test kit.',
      severity: 'error',
      from: { path: '^(bot|shared|tabs|appPackage)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    // The parser does not know `await using` yet, which these two, compositions of everything else, need.
    doNotFollow: { path: ['node_modules', '^bot/start-(development|production)\\.ts$'] },
    exclude: { path: '^(dist|appPackage/build|coverage)/' },
    // dependency-cruiser's own TypeScript parser does not know TypeScript 7 yet; swc reads type-only imports too.
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
