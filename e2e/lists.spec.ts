import { expect, type Page } from '@playwright/test'
import { server } from './server.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

const { url } = server()
const rows = 'tbody tr[data-row]'

async function listOf(page: Page, address: string) {
  await page.goto(`${url}/app/${address}`)
  await expect(page.locator(rows).first()).toBeVisible()
}

const columnOf = (page: Page, place: number) => page.locator(`${rows} td:nth-child(${place})`).allInnerTexts()

test('a copied address shows the same rows, filtered and sorted', async ({ browser }) => {
  const page = await signedIn(browser)
  await listOf(page, 'pets?filter[species]=cat&sort=weightGrams&columns=name,species,weightGrams')
  expect(new Set(await columnOf(page, 3))).toEqual(new Set(['Cat']))
  const weights = (await columnOf(page, 4)).map(text => Number(text.replace(/\D/g, '')))
  expect(weights).toEqual(weights.toSorted((one, other) => one - other))
})

test('a value is edited in its place with a double click, and stays', async ({ browser }) => {
  const page = await signedIn(browser)
  await listOf(page, 'pets')
  const cell = page.locator(rows).nth(2).locator('td').nth(4)
  await cell.hover()
  await cell.dblclick()
  const saved = page.waitForResponse(response => response.request().method() === 'PATCH')
  await cell.getByRole('textbox').fill('Poodle cross')
  await page.keyboard.press('Enter')
  expect((await saved).status()).toBe(200)
  await expect(cell).toHaveText('Poodle cross')
})

test('a refused edit puts the old value back and says why', async ({ browser }) => {
  const page = await signedIn(browser)
  await listOf(page, 'pets')
  const cell = page.locator(rows).nth(3).locator('td').nth(4)
  const before = await cell.innerText()
  await page.route('**/v1/pets/*', route =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{"code":"forbidden"}' })
      : route.continue(),
  )
  await cell.hover()
  await cell.dblclick()
  await cell.getByRole('textbox').fill('Nobody may')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Not saved, the old value is back/)).toBeVisible()
  await expect(cell).toHaveText(before)
})

test('a record opens beside the list, and Esc goes back to its row', async ({ browser }) => {
  const page = await signedIn(browser)
  await listOf(page, 'pets')
  const row = page.locator(rows).nth(1)
  await row.locator('td').nth(2).click()
  await expect(page.getByRole('complementary', { name: 'Record' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: 'Record' })).toBeHidden()
  await expect(row).toBeFocused()
})

test('rows are walked, ticked, archived and brought back by keys and one Undo', async ({ browser }) => {
  const page = await signedIn(browser)
  await listOf(page, 'pets')
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key)
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.getByRole('button', { name: 'Archive' }).click()
  await expect(page.getByText('2 rows were archived')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 rows were restored')).toBeVisible()
})

test('a refused form keeps what was typed and marks the fields', async ({ browser }) => {
  const page = await signedIn(browser)
  await page.goto(`${url}/app/customers?new=yes`)
  await page.getByLabel('Email').fill('no address')
  await page.getByLabel('Phone').fill('+30 210 555 0100')
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Phone')).toHaveValue('+30 210 555 0100')
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(page.getByText('Leave without saving?')).toBeVisible()
})

test('what another person changed is kept when a form is saved over it', async ({ browser }) => {
  const page = await signedIn(browser)
  const { data } = await (await page.request.get(`${url}/v1/customers?limit=1`)).json()
  const address = `${url}/v1/customers/${data[0].id}`
  await page.goto(`${url}/app/customers/${data[0].id}`)
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByLabel('Notes').fill('Prefers the morning')
  await page.request.patch(address, { data: { country: 'GR' }, headers: { origin: url } })
  await expect(page.getByText('Someone changed this while you were editing')).toBeVisible()
  await expect(page.getByLabel('Notes')).toHaveValue('Prefers the morning')
  await expect(page.getByLabel('Country')).toHaveValue('GR')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const after = await (await page.request.get(address)).json()
  expect(after).toMatchObject({ country: 'GR', notes: 'Prefers the morning' })
})

test('a file is tested before anything is written, brought in, and taken back', async ({ browser }) => {
  const page = await signedIn(browser)
  await page.goto(`${url}/app/imports/new`)
  await page.getByRole('combobox', { name: 'What does each line describe?' }).click()
  await page.getByRole('option', { name: 'Customers' }).click()
  const csv = 'External id,Name,Email\nt-1,Tessa Trial,tessa@example.org\nt-2,,nobody@example.org\n'
  const file = { name: 'trial.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Test the file' }).click()
  await expect(page.getByText('This is needed, but the cell is empty.')).toBeVisible()
  await page.getByRole('button', { name: /^Bring in/ }).click()
  await expect(page.getByText('Done', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByText('Taken back').first()).toBeVisible()
})

test('who may only look is told why a button does nothing', async ({ browser }) => {
  const page = await signedIn(browser)
  await page.route('**/v1/session', async route => {
    const answer = await route.fetch()
    const session = await answer.json()
    const permissions = session.permissions.filter((held: string) => held !== 'pets.pet.write')
    await route.fulfill({ response: answer, json: { ...session, permissions } })
  })
  await listOf(page, 'pets')
  const button = page.getByRole('button', { name: 'New pet' })
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await button.focus()
  await expect(page.getByRole('tooltip')).toHaveText(/Your role may look at these/)
})

test('a list without rows says what it is for, and begins its first for who may; a phone names stays by who and when', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'petresort', { viewport: { width: 360, height: 760 } })
  await page.goto(`${url}/app/stays`)
  await expect(page.locator('main li strong').first()).toHaveText(/^\D.*, .*\d.* – .*\d/)
  const nothing = { data: [], nextCursor: null, count: 0 }
  await page.route('**/v1/rooms?*', route => route.fulfill({ json: nothing }))
  await page.goto(`${url}/app/rooms`)
  await expect(page.getByText(/Every room a pet can stay in/)).toBeVisible()
  await page.getByRole('link', { name: 'New room' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
