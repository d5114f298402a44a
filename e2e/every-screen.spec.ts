import { expect } from '@playwright/test'
import { barriers } from './barriers.ts'
import { expectNoFaults } from './look.ts'
import { server } from './server.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

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
  'roles',
  'roles/manager/fields',
  'api-keys',
  'members',
  'set-up',
  'webhook-endpoints',
  'api-usage',
  'audit',
  'audit-checkpoints',
  'privacy',
  'messages',
  'message-texts',
  'notices',
]

test('no screen has a barrier, in the light, in the dark, and none scrolls sideways on a phone', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const page = await signedIn(browser, 'petresort')
  await expectNoFaults(
    page,
    screens.map(screen => `${url}/app/${screen}`),
  )
})

test('barriers put there are found, each once', async ({ page }) => {
  await page.setContent(`<html lang="en"><title>Planted</title><main>
    <h1>Fine</h1><button></button>
    <p style="color: #aaa">Pale</p><p style="color: #aaa">As pale</p>
    <div style="background: #333"><p>Dark on dark</p></div></main></html>`)
  const found = await barriers(page, { isGrave: true })
  expect(found.map(fault => fault.split(' ')[1])).toEqual(['button-name', 'color-contrast'])
  expect(await barriers(page, { onlyColours: true, within: 'div' })).toEqual([
    expect.stringContaining('color-contrast <p>Dark on dark'),
  ])
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
