import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { server } from './server.ts'
import { signedIn } from './sign-in.ts'

const { url } = server()
const screens = [
  'today',
  'calendar',
  'stays',
  'boards',
  'pets',
  'customers',
  'invoices',
  'rooms',
  'room-types',
  'imports',
  'imports/new',
  'stays/new',
  'webhook-endpoints',
  'api-usage',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen has a barrier, in ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(120_000)
    const page = await signedIn(browser, 'petresort', { colorScheme, viewport: { width: 1440, height: 900 } })
    for (const screen of screens) {
      await page.goto(`${url}/app/${screen}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      const grave = violations.filter(
        violation => violation.impact === 'serious' || violation.impact === 'critical',
      )
      expect
        .soft(grave.map(violation => `${screen}: ${violation.id} ${violation.nodes[0]?.html.slice(0, 160)}`))
        .toEqual([])
    }
  })
}

test('on a phone no screen scrolls sideways, and what it does is under the thumb', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await signedIn(browser, 'petresort', { viewport: { width: 360, height: 740 } })
  for (const screen of screens) {
    await page.goto(`${url}/app/${screen}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), screen)
      .toBeLessThanOrEqual(360)
  }
})

test('written from right to left, no screen breaks', async ({ browser }) => {
  const page = await signedIn(browser)
  for (const screen of ['today', 'calendar', 'pets']) {
    await page.goto(`${url}/app/${screen}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(overflow, screen).toBeLessThanOrEqual(0)
  }
})

test('without a network the screen says so and keeps what it shows', async ({ browser }) => {
  const page = await signedIn(browser)
  await page.goto(`${url}/app/today`)
  await expect(page.getByRole('region', { name: 'Arrivals' })).toBeVisible()
  await page.context().setOffline(true)
  await expect(page.getByText(/offline|no connection/i).first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Arrivals' })).toBeVisible()
  await page.context().setOffline(false)
})
