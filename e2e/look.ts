import { expect, type Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { settled, watched } from './settled.ts'

export const wide = { width: 1440, height: 900 }
export const phone = { width: 360, height: 740 }

export const arrived = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 })
  await settled(page)
}

/** What changed with the size of the window is laid out. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}

const shapeOf = (address: string) =>
  new URL(address).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replace(/\/$/, '')

/**
 * The next screen of the same app, as by a link: the app stays loaded, and so does what looks for barriers. A screen of
 * another app, or the same one with another record, is opened anew: there nothing would tell when it has changed.
 */
export async function walk(page: Page, address: string): Promise<void> {
  const [from, to] = [page.url(), address]
  watched(page)
  const isLoaded = from.startsWith(`${new URL(to).origin}/${to.split('/')[3]}/`)
  if (!isLoaded || shapeOf(from) === shapeOf(to)) return void (await page.goto(to))
  const heading = page.getByRole('heading', { level: 1 }).first()
  await heading.evaluate(old => old.setAttribute('data-left', ''))
  await page.evaluate(next => history.pushState({}, '', next), to)
  await expect(page.locator('h1[data-left]')).toHaveCount(0, { timeout: 30_000 })
}

/** Opens a screen and says what is wrong with it: for everyone in the light, for the eyes in the dark, on a phone. */
export async function faultsOf(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await walk(page, address)
  await arrived(page)
  const light = await barriers(page, { isGrave: true })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  // Only colours differ in the dark: the rest has been looked at.
  const dark = await barriers(page, { onlyColours: true })
  await page.setViewportSize(phone)
  await drawn(page)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const path = new URL(address).pathname
  return [
    ...light.map(fault => `light: ${fault}`),
    ...dark.map(fault => `dark: ${fault}`),
    ...(sideways > 0 ? [`${path}: a phone scrolls ${sideways} px sideways`] : []),
  ]
}

/** One after the other, so that a test names all that is to be mended. */
export async function expectNoFaults(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) expect.soft(await faultsOf(page, address)).toEqual([])
}
