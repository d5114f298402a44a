import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { owner } from '../world/tenants.ts'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
]

export async function launch(): Promise<Browser> {
  const executablePath = places.find(path => path !== undefined && existsSync(path))
  if (!executablePath) throw new Error('There is no Chromium here; CHROMIUM_PATH may name one.')
  return chromium.launch({ executablePath, args })
}

export function screensAreBuilt(): void {
  if (!existsSync(join(import.meta.dirname, '../../apps/web/dist/index.html')))
    throw new Error('The screens are not built; npm start builds them.')
}

/** From the sign-in screen, which is open, to the first screen after it. */
export async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-mail').fill(owner.email)
  await page.getByLabel('Password', { exact: true }).fill(owner.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Sign in' }).waitFor()
  await page.waitForLoadState('networkidle')
}
