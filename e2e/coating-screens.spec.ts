import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { server } from './server.ts'

const { url } = server()

async function owner(browser: Browser, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const context = await browser.newContext(options)
  const data = { email: 'owner@coating.example', password: 'demo' }
  expect((await context.request.post(`${url}/v1/session`, { data })).status()).toBe(201)
  return context.newPage()
}

/** Every screen of the shop, with records that have something on each of their tabs. */
async function screensOf(page: Page): Promise<string[]> {
  const rows = async (path: string) => (await (await page.context().request.get(`${url}${path}`)).json()).data
  const jobs = await rows('/v1/shop-jobs?limit=100')
  const quotes = await rows('/v1/quotes?limit=100')
  const [part] = await rows('/v1/parts?limit=1')
  const [dropOff] = await rows('/v1/drop-offs?limit=1')
  const job = jobs.find((one: { reworkCount: number }) => one.reworkCount > 0).id
  const quoteOf = (status: string) => quotes.find((one: { status: string }) => one.status === status).id
  return [
    'shop',
    'drop-offs',
    'drop-offs/new',
    `drop-offs/${dropOff.id}`,
    'quotes',
    'quotes/new',
    `quotes/${quoteOf('draft')}`,
    `quotes/${quoteOf('sent')}`,
    'shop-jobs',
    ...['parts', 'time', 'powder', 'cure', 'quality', 'money'].map(tab => `shop-jobs/${job}?tab=${tab}`),
    'parts',
    `parts/${part.id}`,
    'proofs',
    'price-books',
  ]
}

const settled = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 })
  await page.waitForLoadState('networkidle')
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`no screen of the shop has a barrier, in ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const page = await owner(browser, { colorScheme, viewport: { width: 1440, height: 900 } })
    for (const screen of await screensOf(page)) {
      await page.goto(`${url}/app/${screen}`)
      await settled(page)
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect
        .soft(grave.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html.slice(0, 160)}`))
        .toEqual([])
    }
  })

test('no screen of the shop scrolls sideways on a phone', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await owner(browser, { viewport: { width: 360, height: 740 } })
  for (const screen of await screensOf(page)) {
    await page.goto(`${url}/app/${screen}`)
    await settled(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, screen).toBeLessThanOrEqual(360)
  }
})
