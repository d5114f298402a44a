import { defineConfig } from '@playwright/test'
import { lanes } from './e2e/server.ts'

/** Chromium looks for its maker's servers at every start; in a closed network each look-up costs time. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

// A name by which this machine is another one to the browser: what is only there with https is not there.
const elsewhere = '--host-resolver-rules=MAP elsewhere.example 127.0.0.1'

// Each window of a test is used for seconds: compilers for what runs for minutes cost more than they give.
const brief = '--js-flags=--no-maglev --no-opt'

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.mainstay/test/screens',
  globalSetup: './e2e/global-setup.ts',
  workers: lanes,
  // On a machine shared with others a screen may come too late once; what passes only then is named at the end.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.mainstay/test/playwright.json' }]],
  use: {
    headless: true,
    // The app fetches all its screens in the background, for each new window anew: only where a test is about that.
    serviceWorkers: 'block',
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // Screens that fade in keep a click waiting and draw each step of it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [...quiet, brief, elsewhere],
    },
  },
})
