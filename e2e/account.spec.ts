import { expect } from '@playwright/test'
import { server } from './server.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

interface Caught {
  to: string
  text: string
}

test('who has forgotten the password gets a letter, chooses a new one, and is in', async ({
  page,
  request,
  browser,
}) => {
  // Somebody of this test's own, so that no other test loses its login.
  const desk = await signedIn(browser)
  const email = `nia-${test.info().workerIndex}-${test.info().retry}@harbour.example`
  const made = await desk.request.post(`${server().url}/v1/members`, {
    data: { name: 'Nia Sample', email, role: 'front_desk' },
    headers: { origin: server().url },
  })
  const { id } = await made.json()
  await desk.goto(`${server().url}/app/members/${id}`)
  await desk.getByRole('button', { name: 'Send an invitation' }).click()
  await expect(desk.getByText(`An invitation is on its way to ${email}.`)).toBeVisible()
  await desk.context().close()

  const letterTo = async (part: RegExp): Promise<string> => {
    await request.post(`${server().url}/_test/drain`)
    const { data } = (await (await request.get(`${server().url}/_test/outbox`)).json()) as { data: Caught[] }
    return (
      data
        .filter(mail => mail.to === email)
        .flatMap(mail => part.exec(mail.text)?.[0] ?? [])
        .at(-1) ?? ''
    )
  }
  await page.goto(await letterTo(/\S+\/l\/ml_\S+/))
  await expect(page.getByRole('heading', { name: /^Welcome to/ })).toBeVisible()
  await page.getByLabel('Password', { exact: true }).fill('password1234')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('This is made of what is guessed first.')).toBeVisible()
  await page.getByLabel('Password', { exact: true }).fill('four geese in the yard')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page).toHaveURL(/\/app\/today/)

  await page.goto(`${server().url}/app/account`)
  await expect(page.getByText('Here', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /Nia Sample/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()

  await page.getByRole('link', { name: 'Forgotten your password?' }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'E-mail me a link' }).click()
  await expect(page.getByText(/an e-mail is on its way/)).toBeVisible()
  const address = new URL(await letterTo(/\S+new-password#\S+/))
  await page.goto(address.href)
  await page.getByLabel('New password').fill('seven ducks on a roof')
  await page.getByRole('button', { name: 'Set password' }).click()
  await expect(page.getByText('Your password is changed')).toBeVisible()
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill('seven ducks on a roof')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/app\/today/)
})
