const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2024',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ],
}

const shared = { transform, extensionsToTreatAsEsm: ['.ts', '.tsx'] }

/** The same tests of the server run on each engine. */
const bot = (engine) => ({
  ...shared,
  displayName: engine,
  testMatch: ['<rootDir>/test/bot/**/*.test.ts'],
  globals: { engine },
  globalSetup: `<rootDir>/test/kit/engines/start-${engine}.ts`,
  globalTeardown: `<rootDir>/test/kit/engines/stop-${engine}.ts`,
})

export default {
  testTimeout: 60_000,
  // Two processes, each begun afresh in time, for modules of ended test files stay in memory.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...shared, displayName: 'shared', testMatch: ['<rootDir>/test/shared/**/*.test.ts'] },
    { ...shared, displayName: 'package', testMatch: ['<rootDir>/test/package/**/*.test.ts'] },
    { ...shared, displayName: 'durability', testMatch: ['<rootDir>/test/durability/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'tabs',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/tabs/**/*.test.{ts,tsx}'],
    },
    bot('pglite'),
    bot('postgres'),
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/kit/browser/build-tab.ts',
    },
  ],
}
