import { type Browser, expect, type Page } from '@playwright/test'
import { expectNoFaults } from './look.ts'
import { server } from './server.ts'
import { test } from './test.ts'

const { url } = server()

async function as(browser: Browser, who: string, width: number) {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const data = { email: `${who}@coating.example`, password: 'demo' }
  expect((await context.request.post(`${url}/v1/session`, { data })).status()).toBe(201)
  return context.newPage()
}

const noSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

const rowsOf = async (page: Page, path: string) => {
  const answer = await page.context().request.get(`${url}${path}`)
  expect(answer.status(), path).toBe(200)
  return (await answer.json()).data
}

/** A logger’s file: ten minutes up, so long at 204 °C, and down; semicolons and decimal commas. */
function logOf(minutes: number): string {
  const rows = ['Logger;7', 'Time (s);Hub (°C);Air (°C)']
  const end = 600 + minutes * 60
  for (let at = 0; at <= end + 300; at += 10) {
    const share = at < 600 ? at / 600 : at <= end ? 1 : 1 - (at - end) / 400
    rows.push(
      [
        at,
        (20 + 184 * share).toFixed(1).replace('.', ','),
        (20 + 195 * share).toFixed(1).replace('.', ','),
      ].join(';'),
    )
  }
  return rows.join('\r\n')
}

test('powder goes out and back over the scale at 360 px', async ({ browser }) => {
  const width = 360
  const page = await as(browser, 'coater', width)
  await page.goto(`${url}/app/weigh`)
  await page.getByRole('button', { name: /^Moss green/ }).click()
  await noSideways(page)
  await page.getByLabel('The scale shows').fill('20')
  await page.getByRole('button', { name: 'Take it out' }).click()
  const box = page
    .getByRole('listitem')
    .filter({ hasText: 'Moss green' })
    .filter({ hasText: 'out since' })
    .first()
  await box.getByRole('button', { name: 'Weigh back' }).click()
  await page.getByLabel('The scale shows').fill('21')
  await expect(page.getByText('Heavier than on its way out')).toBeVisible()
  await page.getByRole('button', { name: 'Weigh back' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'weighs more' })).toBeVisible()
  await page.getByLabel('The scale shows').fill('18.5')
  await expect(page.getByText('1.5 lb used')).toBeVisible()
  await page.getByRole('button', { name: 'Weigh back' }).click()
  await expect(page.getByText('1.5 lb of Moss green used')).toBeVisible()
  await noSideways(page)
})

test('powder is weighed for a job, and what stayed on the parts is told, at 1440 px', async ({ browser }) => {
  const width = 1440
  const page = await as(browser, 'coater', width)
  const [job] = await rowsOf(page, '/v1/shop-jobs?filter[invoicedAt][null]=true')
  await page.goto(`${url}/app/shop-jobs/${job.id}/powder`)
  await page.getByRole('button', { name: /^Traffic white/ }).click()
  await page.getByLabel('The scale shows').fill('30')
  await page.getByRole('button', { name: 'Take it out' }).click()
  await expect(page.getByText(/out since/).first()).toBeVisible()
  await noSideways(page)
  await page.getByRole('button', { name: 'Weigh back' }).first().click()
  await page.getByLabel('Area coated, sq ft').fill('40')
  await page.getByLabel('The scale shows').fill('28')
  await page.getByRole('button', { name: 'Weigh back' }).click()
  await expect(page.getByRole('heading', { name: 'Used so far' })).toBeVisible()
  await expect(page.getByText(/% stayed on the parts/).first()).toBeVisible()
  await noSideways(page)
})

test('PC-S5 what is taken says from which lots and why at 360 px', async ({ browser }) => {
  const width = 360
  const page = await as(browser, 'owner', width)
  const [item] = await rowsOf(page, '/v1/stock?q=Signal%20red')
  await page.goto(`${url}/app/stock`)
  await noSideways(page)
  await page.getByRole('link', { name: /^Signal red/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Signal red' })).toBeVisible()
  await page.getByRole('button', { name: 'Take', exact: true }).click()
  const pounds = item.lots[0].onHand / 453592.37 + 1
  await page.getByLabel('Amount').fill(pounds.toFixed(2))
  await expect(page.getByText(/from lot RE-260: it expires first/)).toBeVisible()
  await expect(page.getByText(/from lot RE-261: next to expire/)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await noSideways(page)
})

test('PC-S12 a logger’s file proves the cure, or holds the job, at 1440 px', async ({ browser }) => {
  const width = 1440
  const page = await as(browser, 'coater', width)
  const [oven] = await rowsOf(page, '/v1/ovens')
  const recipes = await rowsOf(page, '/v1/cure-recipes')
  const [job] = await rowsOf(page, '/v1/shop-jobs?filter[invoicedAt][null]=true')
  const recipe = recipes.find((one: { points: { temperature: number }[] }) => one.points.length > 0)
  const loads = [{ shopJobId: job.id, partCount: 1 }]
  const made = await page.context().request.post(`${url}/v1/batches`, {
    data: { ovenId: oven.id, recipeId: recipe.id, loads },
    headers: { origin: url },
  })
  const batch = await made.json()
  await page.goto(`${url}/app/batches/${batch.id}`)
  await expect(page.getByText('No log yet')).toBeVisible()
  const send = (name: string, csv: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv, 'utf8') })
  await send('broken.csv', 'this;is\nno;log')
  await expect(page.getByText('Not proven')).toBeVisible()
  await send('short.csv', logOf(3))
  await expect(page.getByText('Not cured')).toBeVisible()
  await expect(page.getByText('Its jobs stay on hold and cannot become ready.')).toBeVisible()
  await noSideways(page)
  await send('whole.csv', logOf(16))
  await expect(page.getByText('Cured', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('img', { name: /Hub: / })).toBeVisible()
  await page.getByText('The readings as a table').click()
  await expect(page.getByRole('columnheader', { name: 'Hub' }).first()).toBeVisible()
  await expect(page.getByText('Air, not judged')).toBeVisible()
  await noSideways(page)
})

test('no screen of the stock and the ovens has a barrier, and none scrolls sideways on a phone', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const page = await as(browser, 'owner', 1440)
  const [item] = await rowsOf(page, '/v1/stock?q=Signal%20red')
  const batches = await rowsOf(page, '/v1/batches')
  const [job] = await rowsOf(page, '/v1/shop-jobs')
  const judged = batches.find((one: { verdict: string | null }) => one.verdict === 'fail')
  const screens = [
    'stock',
    `stock/${item.id}`,
    'weigh',
    'reorders',
    'batches',
    `batches/${judged.id}`,
    `shop-jobs/${job.id}/powder`,
  ]
  await expectNoFaults(
    page,
    screens.map(screen => `${url}/app/${screen}`),
  )
})
