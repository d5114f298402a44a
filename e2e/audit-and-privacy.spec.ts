import { expect, type Page } from '@playwright/test'
import { server } from './server.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

const { url } = server()

async function newCustomer(page: Page, name: string): Promise<void> {
  const made = await page.request.post(`${url}/v1/customers`, {
    data: { name, notes: `About ${name}` },
    headers: { origin: url, 'x-reason': 'Called%20us' },
  })
  expect(made.status()).toBe(201)
}

const unique = (word: string) => `${word} ${test.info().workerIndex}${test.info().retry} Sample`

test('an entry of the audit is proved by the browser alone, on its screen and from a file', async ({
  browser,
}) => {
  const page = await signedIn(browser)
  await newCustomer(page, unique('Proved'))
  await page.goto(`${url}/app/audit`)
  const action = page.getByLabel('Action begins with')
  await action.fill('people.customer.create')
  await action.press('Enter')
  const entry = page.getByRole('button', { name: /created: .*Called us/ }).first()
  await entry.click()
  const drawer = page.getByRole('dialog', { name: 'Entry' })
  await expect(drawer.getByText(unique('Proved'), { exact: true })).toBeVisible()
  await expect(async () => {
    await drawer.getByRole('button', { name: 'Verify here' }).click()
    await expect(drawer.getByText('Right')).toHaveCount(4, { timeout: 2000 })
  }).toPass({ timeout: 60_000 })
  const downloading = page.waitForEvent('download')
  await drawer.getByRole('button', { name: 'Download proof' }).click()
  const file = await (await downloading).path()

  await page.goto(`${url}/app/audit-checkpoints`)
  const choosing = page.waitForEvent('filechooser')
  await page.getByLabel('Proof', { exact: true }).click()
  await (await choosing).setFiles(file)
  await expect(page.getByText('Right')).toHaveCount(2)
  await expect(page.getByText('Not shown')).toHaveCount(2)
  await page.context().close()
})

test('a person is given all that is kept of them, and is then forgotten', async ({ browser }) => {
  const page = await signedIn(browser)
  const name = unique('Forgotten')
  await newCustomer(page, name)
  await page.goto(`${url}/app/privacy`)
  const words = page.getByLabel('Name, e-mail or telephone')
  await words.fill(name)
  await page.getByRole('button', { name: `Open ${name}` }).click()
  await page.getByRole('button', { name: `Export all about ${name}` }).click()
  const requests = page.getByRole('region', { name: 'Requests' })
  const asked = requests.getByRole('listitem').filter({ hasText: `Export of ${name}` })
  const downloading = page.waitForEvent('download')
  await asked.getByRole('button', { name: 'Fetch the bundle' }).click({ timeout: 60_000 })
  expect((await downloading).suggestedFilename()).toBe('person.zip')

  await page.getByRole('button', { name: `Forget ${name}` }).click()
  const dialog = page.getByRole('dialog')
  const forget = dialog.getByRole('button', { name: 'Forget for good' })
  await expect(forget).toBeDisabled()
  await dialog.getByLabel(`Type ${name} to confirm`).fill(name)
  await forget.click()
  await expect(dialog).toBeHidden()
  const forgotten = requests.getByRole('listitem').filter({ hasText: /^Forget / })
  await expect(forgotten.first()).toContainText('Done', { timeout: 60_000 })
  await words.fill(`${name} `)
  await expect(page.getByText('Nobody fits.')).toBeVisible({ timeout: 20_000 })
  await page.context().close()
})
