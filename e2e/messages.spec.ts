import { expect } from '@playwright/test'
import { server } from './server.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

const { url } = server()

test('a message says it in the house’s own words, shown before they count, and taken back', async ({
  browser,
}) => {
  const page = await signedIn(browser)
  await page.goto(`${url}/app/message-texts`)
  await page.getByLabel('Find a message').fill('is confirmed')
  await page.getByRole('button', { name: /Stay #\{number\} is confirmed/ }).click()
  const subject = page.getByRole('textbox', { name: 'Subject' })
  await subject.fill('Hello {customer}')
  await page.getByRole('button', { name: 'Use these words' }).click()
  await expect(
    page.getByText('{customer} is nothing this notice knows', { exact: false }).first(),
  ).toBeVisible()
  await subject.fill('See you soon: stay #{number}')
  await expect(page.getByText('See you soon: stay #1042').first()).toBeVisible()
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await expect(page.getByText('It is on its way to you.')).toBeVisible()
  await page.getByRole('button', { name: 'Use these words' }).click()
  await expect(page.getByRole('heading', { name: 'Earlier words' })).toBeVisible()
  await page.getByRole('button', { name: 'Take the last change back' }).click()
  await expect(subject).toHaveValue('Stay #{number} is confirmed')
  await page.context().close()
})

test('what went out has a story, and what one wants is kept', async ({ browser }) => {
  const page = await signedIn(browser, 'petresort', { viewport: { width: 360, height: 740 } })
  await page.goto(`${url}/app/messages`)
  await page.locator('main li button').first().click()
  await expect(page.getByRole('heading', { name: 'What became of it' })).toBeVisible()
  await expect(page.getByRole('dialog').getByText('Queued')).toBeVisible()
  await page.goto(`${url}/app/notices`)
  const wish = page.getByRole('checkbox', { name: 'Text about Stays' })
  await wish.click()
  await expect(wish).toBeChecked()
  await page.reload()
  await expect(wish).toBeChecked()
  await wish.click()
  await expect(wish).not.toBeChecked()
  await page.context().close()
})

test('what a customer wants is changed for them with the reason, which their history keeps', async ({
  browser,
}) => {
  const page = await signedIn(browser)
  await page.goto(`${url}/app/customers`)
  await page.getByRole('row').nth(1).click()
  await page.getByRole('button', { name: 'What they want to be told' }).click()
  const wish = page.getByRole('checkbox', { name: 'Text about Stays' })
  await expect(wish).toBeDisabled()
  await page.getByLabel('Why it is changed').fill('Asked for it on the phone, ναι')
  await wish.click()
  await expect(wish).toBeChecked()
  await wish.click()
  await expect(wish).not.toBeChecked()
  await page.context().close()
})
