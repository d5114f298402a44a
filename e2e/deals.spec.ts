import { type Browser, expect, type Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { server } from './server.ts'
import { test } from './test.ts'

const { url } = server()

async function as(browser: Browser, who: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 740 : 900 } })
  const data = { email: `${who}@merrow.example`, password: 'demo' }
  expect((await context.request.post(`${url}/v1/session`, { data })).status()).toBe(201)
  return context.newPage()
}

async function hasNoBarrier(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

// That of tomorrow may be out as well by then.
const isOut = /^(1 offer is|2 offers are) out at Quay Nine\.$/

test('a manager sees why an offer is out, stops all and lifts the stop, at 360 px', async ({ browser }) => {
  const page = await as(browser, 'manager', 360)
  await page.goto(`${url}/app/deals`)
  await expect(page.getByText(isOut)).toBeVisible()
  await page.getByRole('button', { name: 'Why?' }).first().click()
  await expect(page.getByText(/seat-minutes booked, below \d+ %: (posted|stays on)/).first()).toBeVisible()
  await hasNoBarrier(page)
  await page.getByRole('button', { name: 'Stop all offers' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why?').fill('Private party')
  await dialog.getByRole('button', { name: 'Stop all offers' }).click()
  await expect(page.getByText('Private party')).toBeVisible()
  await expect(page.getByText('No offer is out at Quay Nine.')).toBeVisible()
  await page.getByRole('button', { name: 'Lift the stop' }).click()
  await expect(page.getByText(isOut)).toBeVisible()
  await page.context().close()
})

test('a manager writes a deal beside what it would have done yesterday', async ({ browser }) => {
  const page = await as(browser, 'manager')
  await page.goto(`${url}/app/deals/new`)
  await page.getByRole('button', { name: /^Quiet Tuesday/ }).click()
  await expect(page.getByLabel('Name')).toHaveValue('Quiet Tuesday')
  const preview = page.getByRole('region', { name: 'What it would have done yesterday' })
  await expect(preview.getByText('420 minutes')).toBeVisible()
  await page.getByLabel('Stop at, percent booked').fill('40')
  await page.getByRole('button', { name: 'Create deal' }).click()
  await expect(page.getByText(/at least 10 points above where you post/i).first()).toBeVisible()
  await page.getByLabel('Stop at, percent booked').fill('60')
  await page.getByRole('button', { name: 'Create deal' }).click()
  await expect(page.getByText('Quiet Tuesday is saved')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Quiet Tuesday', exact: true })).toBeVisible()
  await page.context().close()
})

test('a host redeems an offer at the till on a phone, once', async ({ browser }) => {
  const page = await as(browser, 'host', 360)
  await page.goto(`${url}/app/till`)
  await page
    .getByRole('button', { name: /Sample.*2 guests/ })
    .first()
    .click()
  await expect(page.getByText('30% off the food')).toBeVisible()
  await page.getByLabel('Food').fill('50')
  await page.getByLabel('Drinks').fill('20')
  await expect(page.getByText('€55.00')).toBeVisible()
  await hasNoBarrier(page)
  await page.getByRole('button', { name: 'Take €15.00 off' }).click()
  await expect(page.getByText('€15.00 taken off')).toBeVisible()
  await page.getByRole('button', { name: 'Next guest' }).click()
  await expect(page.getByLabel('Code of the guest')).toBeVisible()
  await page.context().close()
})

test('a moderator hides with a reason and takes it back; a venue replies and cannot hide', async ({
  browser,
}) => {
  const moderator = await as(browser, 'moderator', 360)
  await moderator.goto(`${url}/app/moderation`)
  const first = moderator.getByRole('listitem').filter({ hasText: 'Thread by' }).first()
  await first.getByRole('button', { name: 'Hide …' }).click()
  await first.getByLabel('A word to its author').fill('Please stay on the subject.')
  await hasNoBarrier(moderator)
  await first.getByRole('button', { name: 'Hide', exact: true }).click()
  await moderator.getByRole('button', { name: 'Undo' }).click()
  await expect(moderator.getByText('It is shown again')).toBeVisible()
  await moderator.context().close()

  const manager = await as(browser, 'manager')
  await manager.goto(`${url}/app/reviews`)
  const review = manager.getByRole('listitem').filter({ hasText: 'visited' }).first()
  await expect(review.getByRole('button', { name: /Hide/ })).toHaveCount(0)
  await review.getByRole('button', { name: 'Reply' }).click()
  await manager.getByLabel(/^Reply to/).fill('Thank you for coming.')
  await hasNoBarrier(manager)
  await manager.getByRole('button', { name: 'Publish reply' }).click()
  await expect(manager.getByText('Your reply is public')).toBeVisible()
  await manager.context().close()
})
