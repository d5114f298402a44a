import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const databaseOnce = './apps/testing/global-setup.ts'

export default defineConfig({
  test: {
    include: ['{kernel,ui,modules,editions,apps,sdk,bench,launch,tools}/**/*.test.{ts,tsx,mjs}'],
    exclude: ['**/node_modules/**', '**/dist/**', 'e2e/**', 'apps/mobile/**'],
    pool: 'forks',
    // A worker keeps the modules it has loaded: a third of the time went into loading them for each file anew.
    isolate: false,
    // Node reads our files as they stand: sent through Vite, each waits for its turn in one process.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    maxWorkers: 2,
    // Two workers have both cores: threads of the collector would only take turns with them.
    execArgv: ['--max-semi-space-size=64', '--single-threaded-gc'],
    retry: process.env.CI ? 1 : 0,
    globalSetup: existsSync(databaseOnce) ? [databaseOnce] : [],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
    env: { TZ: 'UTC', MAINSTAY_TEST_MODE: '1' },
  },
})
