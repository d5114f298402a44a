import { expect, type Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { server } from './server.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

interface Caught {
  to: string
  text: string
}

test.use({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })

const goOn = (page: Page) => page.getByRole('button', { name: 'Save and go on' }).click()
const choose = async (page: Page, label: string, option: string) => {
  await page
    .getByRole('textbox', { name: label })
    .or(page.getByRole('combobox', { name: label }))
    .first()
    .click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function noBarrier(page: Page, where: string) {
  expect.soft(await barriers(page, { isGrave: true }), where).toEqual([])
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(360)
}

test('an owner signs up on a phone, walks seven steps, and is open for business', async ({
  page,
  request,
  browser,
}) => {
  test.setTimeout(180_000)
  const { url } = server()
  const chance = crypto.randomUUID().slice(0, 6)
  const email = `owner-${chance}@harbour.example`
  const name = `Paws ${chance}`
  await page.goto(`${url}/app/sign-up`)
  await page.getByLabel('Name of the business').fill(name)
  await choose(page, 'Kind of business', 'Pet resort')
  await page.getByLabel('Your name').fill('Olive Owner')
  await page.getByLabel('Your e-mail').fill(email)
  await noBarrier(page, 'sign-up')
  await page.getByRole('button', { name: 'Send me the letter' }).click()
  await expect(page.getByText('a letter is on its way')).toBeVisible()
  const { data } = (await (await request.get(`${url}/_test/outbox`)).json()) as { data: Caught[] }
  const letter = data.filter(({ to }) => to === email).at(-1)!
  await page.goto(/\S+go-on#\S+/.exec(letter.text)![0])
  await page.getByLabel('Password', { exact: true }).fill('seven ducks on a roof')
  await page.getByRole('button', { name: 'Open my business' }).click()

  // Business: what is typed is kept without asking, for another device.
  await expect(page.getByRole('heading', { name: 'Business', level: 2 })).toBeVisible()
  await page.getByLabel('E-mail').fill('desk')
  await page.getByLabel('Telephone').fill('+44 20 7946 0000')
  await expect(page.getByText('Everything is kept.')).toBeVisible()
  const other = await browser.newContext({ storageState: await page.context().storageState() })
  const desktop = await other.newPage()
  await desktop.goto(`${url}/app/set-up`)
  await expect(desktop.getByLabel('Telephone')).toHaveValue('+44 20 7946 0000')
  await other.close()
  await goOn(page)
  await expect(page.getByText(/e-mail address/i).first()).toBeVisible()
  await page.getByLabel('E-mail').fill('desk@harbour.example')
  await page.getByRole('switch', { name: 'Monday' }).click()
  // Hours are refused beside their day, unless they are meant to go past midnight.
  await page.getByLabel('Monday, Closes').fill('02:00')
  await goOn(page)
  await expect(page.getByText(/Closing comes after opening/)).toBeVisible()
  await page.getByLabel('Monday, on the day after').check()
  await noBarrier(page, 'business')
  await goOn(page)

  // Services: what most houses for dogs begin with, at a price of one's own.
  await expect(page.getByRole('heading', { name: 'Services', level: 2 })).toBeVisible()
  await page.getByRole('button', { name: 'Dogs', exact: true }).click()
  await page.getByLabel('Junior, Nightly rate').fill('33')
  await page.getByRole('checkbox', { name: 'Classic' }).uncheck()
  await noBarrier(page, 'template')
  await page.getByRole('button', { name: 'Make 6 of them' }).click()
  await expect(page.getByText('Suite', { exact: true })).toBeVisible()
  await goOn(page)

  // Rooms: many at once, said in a line.
  await expect(page.getByRole('heading', { name: 'Rooms and resources', level: 2 })).toBeVisible()
  await page.getByRole('button', { name: 'Many at once' }).click()
  await page.getByLabel('From and to').fill('A01–A05 Palace')
  await page.getByRole('button', { name: 'Make them' }).click()
  await expect(page.getByText('There is no room type called Palace here.')).toBeVisible()
  await page.getByLabel('From and to').fill('A01–A05 Junior')
  await page.getByRole('button', { name: 'Make them' }).click()
  await expect(page.getByText('A05', { exact: true })).toBeVisible()
  await goOn(page)

  // Staff, payment and notices: one person invited, two steps for later.
  await expect(page.getByRole('heading', { name: 'Staff', level: 2 })).toBeVisible()
  await page.getByRole('button', { name: 'Add somebody' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Dora Desk')
  await page.getByRole('dialog').getByLabel('E-mail').fill(`dora-${email}`)
  await choose(page, 'Role', 'Front desk')
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('button', { name: 'Send Dora Desk an invitation' }).click()
  await expect(page.getByLabel('Invitation link')).toHaveValue(/\/l\/ml_/)
  await page.keyboard.press('Escape')
  await noBarrier(page, 'staff')
  await goOn(page)
  await expect(page.getByRole('heading', { name: 'Payment rules', level: 2 })).toBeVisible()
  await goOn(page)
  await expect(page.getByRole('heading', { name: 'Notices', level: 2 })).toBeVisible()
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await expect(page.getByText('It is on its way to you, filled with examples.')).toBeVisible()
  await page.getByRole('button', { name: 'Later' }).click()

  // Review: somebody tried out is gone, the rooms are not.
  const api = page.context().request
  const made = await api.post(`${url}/v1/customers`, { data: { name: 'On trial' }, headers: { origin: url } })
  expect(made.status()).toBe(201)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Review and open', level: 2 })).toBeVisible()
  await page.getByLabel('Delete all of this when I open').check()
  const open = page.getByRole('button', { name: 'Delete the trial and open' })
  await expect(open).toBeDisabled()
  await page.getByLabel(`To delete it, type: ${name}`).fill(name)
  await noBarrier(page, 'review')
  await open.click()
  await expect(page.getByText(/^You opened on/)).toBeVisible()
  const count = async (path: string) => (await (await api.get(`${url}${path}`)).json()).data.length
  expect(await count('/v1/customers')).toBe(0)
  expect(await count('/v1/rooms')).toBe(5)
})

test('a role of one’s own is made from a built-in one, on a phone and on a wide screen', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'petresort', { viewport: { width: 1440, height: 900 } })
  await page.goto(`${server().url}/app/roles`)
  await page.getByRole('button', { name: 'Kennel technician' }).click()
  await page.getByRole('menuitem', { name: 'Make one like this' }).click()
  const name = `Night watch ${crypto.randomUUID().slice(0, 6)}`
  await page.getByLabel('Name of the role').fill(name)
  await page.getByRole('button', { name: 'Choose what it may do' }).click()
  const box = page.getByRole('checkbox', { name: new RegExp(`^${name}, See `) }).first()
  await box.click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(`${name} was saved`)).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('combobox', { name: 'Role' }).click()
  await page.getByRole('option', { name }).click()
  await noBarrier(page, 'roles')
  await page.goto(`${server().url}/app/api-keys`)
  await page.getByRole('button', { name: 'New key' }).click()
  await page.getByLabel('What it is for').fill('The till')
  await choose(page, 'Role', 'Kennel technician')
  await page.getByRole('button', { name: 'Make the key' }).click()
  await expect(page.getByLabel(/the only time that the key is shown/)).toHaveValue(/^mk_/)
  await page.getByRole('button', { name: 'I have it' }).click()
  await expect(page.getByText('The till').first()).toBeVisible()
  await noBarrier(page, 'api-keys')
})
