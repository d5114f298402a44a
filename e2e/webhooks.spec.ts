import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from '@playwright/test'
import { barriers } from './barriers.ts'
import { demoLogin, server } from './server.ts'
import { settled } from './settled.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

const { url } = server()

test('an endpoint is made, its secret told once, and what became of a test is seen', async ({ browser }) => {
  test.setTimeout(90_000)
  const page = await signedIn(browser, 'petresort', { viewport: { width: 1440, height: 900 } })
  await page.goto(`${url}/app/webhook-endpoints`)
  await page.getByRole('button', { name: 'New endpoint' }).first().click()
  await page.getByLabel('Name').fill('Ledger of the tests')
  await page.getByLabel('Address').fill('http://169.254.169.254/latest')
  await page.getByRole('button', { name: 'Create endpoint' }).click()
  await expect(page.getByText(/lies inside a private network/).first()).toBeVisible()
  // A name that no server knows: the test leaves, and does not arrive.
  await page.getByLabel('Address').fill('https://hooks.invalid/take')
  await page.getByRole('button', { name: 'Create endpoint' }).click()
  await expect(page.getByText(/^whsec_[A-Za-z0-9+/]{43}=$/)).toBeVisible()
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await page.getByRole('link', { name: /Ledger of the tests/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ledger of the tests' })).toBeVisible()
  await page.getByRole('button', { name: 'Send a test' }).click()
  await page.getByRole('button', { name: /integrations\.pinged.*attempt/ }).click({ timeout: 40_000 })
  await expect(page.getByText('No machine answers to this name.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Switch off' }).click()
  await expect(page.getByRole('button', { name: 'Switch on' })).toBeVisible()
  for (const path of [page.url(), `${url}/app/webhook-endpoints`, `${url}/app/api-usage`]) {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360)
    expect(await barriers(page, { isGrave: true })).toEqual([])
  }
})

test('who comes by plain HTTP from another machine can sign in, save, and take a secret along', async ({
  page,
}) => {
  const { email, password } = demoLogin('petresort')
  await page.goto(`http://elsewhere.example:${new URL(url).port}/app/webhook-endpoints`)
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false])
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('button', { name: 'New endpoint' }).first().click()
  await page.getByLabel('Name').fill('From the next room')
  await page.getByLabel('Address').fill('https://hooks.invalid/next')
  await page.getByRole('button', { name: 'Create endpoint' }).click()
  const secret = await page.getByText(/^whsec_/).innerText()
  await page.getByRole('button', { name: 'Copy the secret' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await page.getByRole('button', { name: 'New endpoint' }).first().click()
  await page.getByLabel('Name').focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.getByLabel('Name')).toHaveValue(secret)
})

test('a large paper goes in pieces, shows how far it is, and goes on where the line broke', async ({
  browser,
}) => {
  test.setTimeout(90_000)
  const page = await signedIn(browser, 'petresort', { viewport: { width: 360, height: 740 } })
  const { data } = await (await page.request.get(`${url}/v1/pets?limit=1`)).json()
  await page.goto(`${url}/app/pets/${data[0].id}`)
  await page.getByRole('tab', { name: 'Photos' }).click()
  const offsets: number[] = []
  await page.route('**/v1/uploads/*', async route => {
    if (route.request().method() !== 'PATCH') return route.continue()
    offsets.push(route.request().postDataJSON().offset)
    // The third piece arrives, and its answer is lost.
    if (offsets.length !== 3) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  const file = join(mkdtempSync(join(tmpdir(), 'mainstay-paper-')), 'habits.txt')
  writeFileSync(file, 'Eats twice a day, and sleeps in the sun. '.repeat(60_000))
  await page.getByLabel('Choose files').setInputFiles(file)
  await expect(page.getByRole('progressbar', { name: 'Sending habits.txt' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'habits.txt' })).toBeVisible({ timeout: 40_000 })
  expect(offsets.length).toBeGreaterThanOrEqual(5)
  expect(new Set(offsets).size).toBeGreaterThanOrEqual(5)

  // The page is left in the middle: it says what to do, and the same file goes on from there.
  offsets.length = 0
  const other = join(dirname(file), 'walks.txt')
  writeFileSync(other, 'Walks to the river, and back by the woods. '.repeat(60_000))
  let isLeft = false
  await page.route('**/v1/uploads/*', route =>
    route.request().method() === 'PATCH' && offsets.length >= 2 && !isLeft ? undefined : route.fallback(),
  )
  await page.getByLabel('Choose files').setInputFiles(other)
  await expect.poll(() => offsets.length).toBe(2)
  isLeft = true
  await page.reload()
  await page.getByRole('tab', { name: 'Photos' }).click()
  await expect(page.getByText(/“walks\.txt” was on its way when this page was left/)).toBeVisible()
  await page.getByLabel('Choose files').setInputFiles(other)
  await expect(page.getByRole('link', { name: 'walks.txt' })).toBeVisible({ timeout: 40_000 })
  expect(offsets.filter(offset => offset === 0)).toHaveLength(1)
  await expect(page.getByText(/was on its way/)).toBeHidden()
})
