import { test as base } from '@playwright/test'

/**
 * A test whose windows are gone when it is over. A browser serves all the files of its lane: a window left open
 * would follow every later change of the demo with requests of its own.
 */
export const test = base.extend<{ closesWindows: undefined }>({
  closesWindows: [
    async ({ browser }, use) => {
      await use(undefined)
      await Promise.all(browser.contexts().map(context => context.close()))
    },
    { auto: true },
  ],
})
