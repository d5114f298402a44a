import { type Browser, expect, type Page, test } from '@playwright/test'
import { server } from './server.ts'

const { url, demo } = server()

/** Two people of one business, each in a window of their own. */
async function colleague(browser: Browser, at: number): Promise<Page> {
  const { email, password } = demo.filter(({ edition }) => edition === 'petresort')[at]!
  const context = await browser.newContext()
  const answer = await context.request.post(`${url}/v1/session`, { data: { email, password } })
  expect(answer.status()).toBe(201)
  return context.newPage()
}

async function petOf(page: Page, name: string): Promise<{ id: string; version: number }> {
  const headers = { origin: url }
  const { data } = await (await page.request.get(`${url}/v1/customers?limit=1`)).json()
  const body = { customerId: data[0].id, name, species: 'dog', breed: 'Poodle', notes: 'Likes rain' }
  return (await page.request.post(`${url}/v1/pets`, { headers, data: body })).json()
}

const field = (page: Page, name: string) => page.getByRole('dialog').getByLabel(name, { exact: true })

test('two people edit one record: each sees the other, and nothing typed is lost', async ({ browser }) => {
  const [ann, bo] = [await colleague(browser, 0), await colleague(browser, 1)]
  const pet = await petOf(ann, 'Together')
  await ann.goto(`${url}/app/pets/${pet.id}`)
  await bo.goto(`${url}/app/pets/${pet.id}`)
  for (const page of [ann, bo]) {
    await expect(page.getByText('Also here:')).toBeVisible()
    await page.keyboard.press('e')
    await expect(field(page, 'Breed')).toBeVisible()
  }
  await field(bo, 'Breed').fill('Whippet')
  await expect(ann.getByRole('dialog').getByText(/is editing Breed/)).toBeVisible()

  // Different fields: nobody is asked anything.
  await field(ann, 'Colour').fill('Brindle')
  await bo.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(bo.getByRole('dialog')).toBeHidden()
  await expect(ann.getByText(/taken over: Breed/)).toBeVisible()
  await expect(field(ann, 'Breed')).toHaveValue('Whippet')
  await ann.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(ann.getByRole('dialog')).toBeHidden()
  await expect(bo.getByText('Brindle')).toBeVisible()

  // The same field: a choice, by keyboard alone.
  await bo.keyboard.press('e')
  await ann.keyboard.press('e')
  await field(ann, 'Breed').fill('Greyhound')
  await field(bo, 'Breed').fill('Saluki')
  await bo.keyboard.press('Enter')
  await expect(bo.getByRole('dialog')).toBeHidden()
  const choice = ann.getByRole('radiogroup', { name: 'Breed' })
  await expect(choice.getByLabel(/Theirs: Saluki/)).toBeVisible()
  await field(ann, 'Colour').press('Enter')
  await expect(ann.getByText('Choose which value to keep.')).toBeVisible()
  await expect(choice.getByRole('radio').first()).toBeFocused()
  await ann.keyboard.press('Space')
  await ann.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(ann.getByRole('dialog')).toBeHidden()
  await expect(bo.getByText('Greyhound')).toBeVisible()

  await ann.close()
  await expect(bo.getByText('Also here:')).toBeHidden()
})

test('a list shows what others add and change, without being loaded again', async ({ browser }) => {
  const [ann, bo] = [await colleague(browser, 0), await colleague(browser, 1)]
  await ann.goto(`${url}/app/pets?q=Livelist`)
  await expect(ann.getByRole('heading', { name: 'Pets' })).toBeVisible()
  const pet = await petOf(bo, 'Livelist')
  await expect(ann.getByText('Livelist').first()).toBeVisible()
  await bo.request.patch(`${url}/v1/pets/${pet.id}`, {
    headers: { origin: url },
    data: { breed: 'Lurcher' },
  })
  await expect(ann.getByText('Lurcher').first()).toBeVisible()
})
