import { expect, type Page } from '@playwright/test'
import { server } from './server.ts'

const { url } = server()

export async function readyForOffline(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 })
  await page.waitForFunction(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    return names.some(name => name.startsWith('mainstay-offline/'))
  })
}

export const outbox = (page: Page) => page.getByRole('button', { name: /to be sent/ })

/** One thing done without a line: it stands in the outbox, and is sent when the line is back. Gives when it was done by. */
export async function withoutLine(page: Page, act: () => Promise<unknown>): Promise<number> {
  await readyForOffline(page)
  await page.context().setOffline(true)
  await act()
  await expect(outbox(page)).toHaveAccessibleName(/^1 change waits/)
  const doneBy = Date.now()
  await page.context().setOffline(false)
  await expect(outbox(page)).toBeHidden({ timeout: 60_000 })
  return doneBy
}

interface Told {
  operation: string
  /** The field that holds the moment. */
  moment: string
  doneBy: number
}

/** The history of a record has it once: told when the line was back, with the moment it was. */
export async function expectToldOnce(page: Page, record: string, { operation, moment, doneBy }: Told) {
  const { data } = await (await page.request.get(`${url}${record}/history`)).json()
  const told = data.filter((one: { operation: string }) => one.operation === operation)
  expect(told).toHaveLength(1)
  expect(Date.parse(told[0].at)).toBeGreaterThanOrEqual(doneBy)
  expect(Date.parse(told[0].changes[moment].at(-1))).toBeLessThanOrEqual(doneBy)
}
