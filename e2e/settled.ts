import type { Page, Request } from '@playwright/test'

const quietMs = 100
const patienceMs = 10_000
const underWay = new WeakMap<Page, Set<Request>>()

/** From now on it is known what the page has asked for and not got; asked early, before the page opens anything. */
export function watched(page: Page): Set<Request> {
  const known = underWay.get(page)
  if (known) return known
  const asked = new Set<Request>()
  underWay.set(page, asked)
  page.on('request', request => asked.add(request))
  page.on('requestfinished', request => asked.delete(request))
  page.on('requestfailed', request => asked.delete(request))
  return asked
}

/**
 * Waits until the page has got all it asked for, and asks for nothing more. The browser's own word for it comes once for
 * each document, though a screen reached by a link asks again.
 */
export async function settled(page: Page): Promise<void> {
  const asked = watched(page)
  const end = Date.now() + patienceMs
  for (let quiet = 0; quiet < quietMs && Date.now() < end; ) {
    await page.evaluate(() => new Promise(done => setTimeout(done, 50)))
    quiet = asked.size === 0 ? quiet + 50 : 0
  }
}
