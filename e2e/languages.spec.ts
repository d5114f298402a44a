import { type Browser, expect, type Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { arrived, drawn, phone, walk, wide } from './look.ts'
import { server } from './server.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

const { url } = server()

/** A person who chose this language on their device before. */
async function reading(browser: Browser, language: string, edition: string): Promise<Page> {
  const page = await signedIn(browser, edition)
  await page.addInitScript(chosen => localStorage.setItem('mainstay-language', chosen), language)
  return page
}

const main = ['today', 'calendar', 'stays/new', 'invoices', 'account']

test('in Arabic the main screens run from right to left, without a barrier, and fit a phone', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const page = await reading(browser, 'ar', 'petresort')
  for (const screen of main) {
    await page.setViewportSize(wide)
    await walk(page, `${url}/app/${screen}`)
    await arrived(page)
    expect.soft(await barriers(page, { isGrave: true }), screen).toEqual([])
    await page.setViewportSize(phone)
    await drawn(page)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect.soft(sideways, screen).toBeLessThanOrEqual(0)
  }
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('حسابك')
  const downloaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => /\/(es|fr|el)-/.test(name)),
  )
  expect(downloaded).toEqual([])
})

/** Somebody of their own: what an account chooses is felt by all who use it. */
async function newMember(browser: Browser) {
  const desk = await signedIn(browser)
  const headers = { origin: url }
  const email = `lena-${test.info().workerIndex}-${test.info().retry}@harbour.example`
  const password = 'four geese in the yard'
  const member = { name: 'Lena Sample', email, role: 'owner' }
  const { id } = await (await desk.request.post(`${url}/v1/members`, { data: member, headers })).json()
  const invited = await desk.request.post(`${url}/v1/members/${id}/invitation`, { data: {}, headers })
  const { token } = await invited.json()
  const context = await browser.newContext()
  const joined = await context.request.post(`${url}/v1/invitations/acceptance`, {
    data: { password },
    headers: { authorization: `Bearer ${token}` },
  })
  expect(joined.status()).toBe(201)
  return { email, password, page: await context.newPage() }
}

test('who chooses a language reads it from then on, with its own way to write days and money, and on another device', async ({
  browser,
}) => {
  const { page, email, password } = await newMember(browser)
  await page.goto(`${url}/app/account`)
  await page.getByLabel('Language').selectOption('el')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ο λογαριασμός σας')
  await page.goto(`${url}/app/invoices`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'el')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Τιμολόγια')
  await expect(page.getByText(/\d,\d{2}\s€/).first()).toBeVisible()

  const other = await browser.newContext()
  await other.request.post(`${url}/v1/session`, { data: { email, password } })
  const elsewhere = await other.newPage()
  await elsewhere.goto(`${url}/app/account`)
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Ο λογαριασμός σας')
})

test('the door speaks the language of the browser to whom it does not know yet', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'fr-CA' })).newPage()
  await page.goto(`${url}/app/sign-in`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion')
  await page.getByLabel('E-mail').fill('nobody@example.org')
  await page.getByLabel('Mot de passe', { exact: true }).fill('a password that is nobody’s')
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Aucun compte n’a cet e-mail et ce mot de passe.')
})

test('an edition keeps its words in every language', async ({ browser }) => {
  const page = await reading(browser, 'es', 'childcare')
  await page.goto(`${url}/app/customers`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Familias')
})
