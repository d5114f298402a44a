import { expect, type Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { server } from './server.ts'
import { settled } from './settled.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

const { url } = server()

async function invoiced(page: Page): Promise<string> {
  const headers = { origin: url, 'idempotency-key': crypto.randomUUID() }
  const { data } = await (await page.request.get(`${url}/v1/customers?limit=1`)).json()
  const lines = [
    {
      description: 'Suite, three nights',
      rule: 'stay.night',
      explanation: 'Three nights at 45.00',
      quantity: '3',
      unitAmount: 4500,
    },
  ]
  const answer = await page.request.post(`${url}/v1/invoices`, {
    headers,
    data: { payerId: data[0].id, currency: 'EUR', lines },
  })
  expect(answer.status()).toBe(201)
  return (await answer.json()).id
}

async function barriersOfRecord(page: Page): Promise<string[]> {
  await settled(page)
  return barriers(page, { within: 'main' })
}

test('the front desk takes cash and card for one invoice, 360 px wide', async ({ browser }) => {
  const page = await signedIn(browser, 'petresort', { viewport: { width: 360, height: 900 } })
  const id = await invoiced(page)
  await page.goto(`${url}/app/invoices/${id}`)
  await expect(page.getByText('Three nights at 45.00')).toBeVisible()
  await page.getByRole('button', { name: 'Take payment' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('€135.00').first()).toBeVisible()
  expect(await barriers(page, { within: '[role=dialog]' })).toEqual([])

  await dialog.getByLabel('Amount').fill('35')
  await dialog.getByRole('button', { name: 'Split with another way of paying' }).click()
  await expect(dialog.getByLabel('Amount').nth(1)).toHaveValue('100.00')
  await dialog.getByLabel('Amount').first().fill('50')
  await expect(dialog.getByText('Change €15.00')).toBeVisible()
  await dialog.getByRole('button', { name: 'Take €135.00' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Paid', { exact: true }).first()).toBeVisible()

  await page.getByRole('tab', { name: 'Payments' }).click()
  await expect(page.getByText(/Payment \d+, Cash/)).toBeVisible()
  await expect(page.getByText('€35.00')).toBeVisible()
  await expect(page.getByText('€100.00').first()).toBeVisible()
})

test('a night too many is credited, and the customer’s account shows what that leaves', async ({
  browser,
}) => {
  const page = await signedIn(browser)
  const id = await invoiced(page)
  await page.goto(`${url}/app/invoices/${id}`)
  await page.getByRole('button', { name: 'Credit note' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Amount without tax').fill('45')
  await dialog.getByLabel('Reason').fill('Left a day early')
  await dialog.getByRole('button', { name: 'Issue credit note' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('tab', { name: 'Credit notes' }).click()
  await expect(page.getByText(/CN-\d+/)).toBeVisible()
  await expect(page.getByText('€90.00').first()).toBeVisible()
  expect(await barriersOfRecord(page)).toEqual([])
  await page.getByRole('link', { name: /\w/ }).and(page.locator('main a[href*="/app/accounts/"]')).click()
  await expect(page.getByText('Deposits held')).toBeVisible()
  expect(await barriersOfRecord(page)).toEqual([])
  await page.goto(`${url}/app/invoices`)
  await expect(page.getByText(/^INV-\d+$/).first()).toBeVisible()
  expect(await barriersOfRecord(page)).toEqual([])
})
