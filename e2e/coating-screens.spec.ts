import { type Browser, expect, type Page } from '@playwright/test'
import { expectNoFaults } from './look.ts'
import { server } from './server.ts'
import { test } from './test.ts'

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

test('no screen of the shop has a barrier, and none scrolls sideways on a phone', async ({ browser }) => {
  test.setTimeout(300_000)
  const page = await owner(browser, {})
  await expectNoFaults(
    page,
    (await screensOf(page)).map(screen => `${url}/app/${screen}`),
  )
})
