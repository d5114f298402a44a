import type { Browser, Page } from '@playwright/test'
import { demoLogin, server } from './server.ts'

/** A window of its own, signed in as a demo person of the edition. */
export async function signedIn(
  browser: Browser,
  edition = 'petresort',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext(options)
  const { email, password } = demoLogin(edition)
  const answer = await context.request.post(`${server().url}/v1/session`, { data: { email, password } })
  if (answer.status() !== 201) throw new Error(`Signing in answered ${answer.status()}`)
  return context.newPage()
}
