import { createHmac } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { server } from './server.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

const password = 'four geese in the yard'

/** Passkeys are bound to a name; an address of numbers is none. */
const home = () => server().url.replace('127.0.0.1', 'localhost')

/** RFC 6238, from the letters that the screen shows for typing. */
function codeOf(secret: string, offset = 0): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret].map(letter => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + offset))
  const mac = createHmac('sha1', key).update(counter).digest()
  return String((mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function authenticator(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

async function signOut(page: Page) {
  await page.context().clearCookies({ name: 'mainstay_session' })
  await page.goto(`${home()}/app/sign-in`)
}

async function withPassword(page: Page, email: string) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('an authenticator app and a passkey: set up, asked for, and good for signing in', async ({
  page,
  browser,
  request,
}) => {
  const desk = await signedIn(browser)
  const email = `teo-${test.info().workerIndex}-${test.info().retry}@harbour.example`
  const headers = { origin: server().url }
  const data = { name: 'Teo Sample', email, role: 'front_desk' }
  const { id } = await (await desk.request.post(`${server().url}/v1/members`, { data, headers })).json()
  const invited = await desk.request.post(`${server().url}/v1/members/${id}/invitation`, {
    data: {},
    headers,
  })
  const { token } = await invited.json()
  await desk.context().close()
  const joined = await request.post(`${server().url}/v1/invitations/acceptance`, {
    data: { password },
    headers: { authorization: `Bearer ${token}` },
  })
  expect(joined.status()).toBe(201)

  await page.goto(`${home()}/app/sign-in`)
  await withPassword(page, email)
  await expect(page).toHaveURL(/\/app\/today/)

  await page.goto(`${home()}/app/account`)
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Current password').fill(password)
  await dialog.getByRole('button', { name: 'Next' }).click()
  await expect(dialog.getByRole('img', { name: /QR code/ })).toBeVisible()
  const secret = (await dialog.locator('code').innerText()).replaceAll(' ', '')
  await dialog.getByLabel('Code').fill('000000')
  await dialog.getByRole('button', { name: 'Turn it on' }).click()
  await expect(dialog.getByText(/This code is wrong/)).toBeVisible()
  await dialog.getByLabel('Code').fill(codeOf(secret, -1))
  await dialog.getByRole('button', { name: 'Turn it on' }).click()
  const papers = page.getByRole('dialog', { name: 'Backup codes' })
  const paper = await papers.getByRole('listitem').first().innerText()
  await papers.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('10 backup codes are left.')).toBeVisible()

  await signOut(page)
  await withPassword(page, email)
  await expect(page.getByRole('heading', { name: 'Enter a code' })).toBeVisible()
  await page.getByLabel('Code').fill(paper)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/app\/today/)

  await authenticator(page)
  await page.goto(`${home()}/app/account`)
  await expect(page.getByText('9 backup codes are left.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await dialog.getByLabel('What you call it').fill('Front desk tablet')
  await dialog.getByLabel('Current password').fill(password)
  await dialog.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Front desk tablet')).toBeVisible()

  await signOut(page)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page).toHaveURL(/\/app\/today/)
  await page.goto(`${home()}/app/account`)
  await expect(page.getByText(/^Last used/)).toBeVisible()
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('The passkey opens nothing any more.').first()).toBeVisible()
  await expect(page.getByText('Front desk tablet')).toBeHidden()
})
