import { type Browser, expect, type Page } from '@playwright/test'
import { server } from './server.ts'

/** On a machine with much else to do a screen takes its time. */
export const patient = expect.configure({ timeout: 30_000 })

export const widths = [1440, 360]

/** A window of somebody of the demo resort, as wide as asked for. */
export async function as(browser: Browser, who: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const data = { email: `${who}@harbour.example`, password: 'demo' }
  const answer = await context.request.post(`${server().url}/v1/session`, { data })
  expect(answer.status()).toBe(201)
  return context.newPage()
}

/** What a person does in a screen that is not under test here, said to the API in their name. */
export async function send(page: Page, path: string, data: object = {}) {
  const { url } = server()
  const headers = { origin: url, 'idempotency-key': crypto.randomUUID() }
  const answer = await page.context().request.post(url + path, { data, headers })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

export async function change(page: Page, path: string, data: object) {
  const { url } = server()
  const headers = { origin: url, 'idempotency-key': crypto.randomUUID() }
  const answer = await page.context().request.patch(url + path, { data, headers })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
}

export const ask = async (page: Page, path: string) =>
  (await page.context().request.get(server().url + path)).json()

export const noSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

export const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
