import { expect, type Page } from '@playwright/test'
import { barriers } from './barriers.ts'

export const wide = { width: 1440, height: 900 }
export const phone = { width: 360, height: 740 }

export const arrived = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 })
  await page.waitForLoadState('networkidle')
}

/** Opens a screen and says what is wrong with it: for everyone in the light, for the eyes in the dark, on a phone. */
export async function faultsOf(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(address)
  await arrived(page)
  const light = await barriers(page, { isGrave: true })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  // Only colours differ in the dark: the rest has been looked at.
  const dark = await barriers(page, { rules: ['color-contrast'] })
  await page.setViewportSize(phone)
  await arrived(page)
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
