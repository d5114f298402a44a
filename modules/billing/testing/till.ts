import { createWorld, type World, type WorldOptions } from '#apps/testing/world.ts'
import type { TestAnswer, TestBrowser } from '#kernel/testing/browser.ts'

export interface Till {
  world: World
  api: TestBrowser
  customer(name: string): Promise<string>
  /** Posts and must succeed. */
  made(path: string, body: object): Promise<TestAnswer['body']>
  owes(payerId: string, currency?: string): Promise<TestAnswer['body']>
  /** Every account with its balance; they always add up to zero. */
  accounts(): Promise<Record<string, number>>
}

/** A business with a till, reached through the ordinary API. */
export async function openTill(options: WorldOptions = {}): Promise<Till> {
  const world = await createWorld({ now: '2026-03-04T12:00:00Z', currency: 'USD', ...options })
  const api = world.as(world.harbour.owner)
  const made: Till['made'] = async (path, body) => {
    const answer = await api.post(path, body)
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  return {
    world,
    api,
    made,
    customer: async name => (await made('/v1/customers', { name })).id,
    owes: async (payerId, currency = 'USD') =>
      (await api.get(`/v1/customers/${payerId}/balance?currency=${currency}`)).body,
    async accounts() {
      const { data } = (await api.get('/v1/ledger-balances')).body
      const sums: Record<string, number> = {}
      for (const { account, balance } of data as { account: string; balance: number }[])
        sums[account] = (sums[account] ?? 0) + balance
      return sums
    },
  }
}

export const line = (description: string, unitAmount: number, more: object = {}) => ({
  description,
  unitAmount,
  rule: 'test.rule',
  ...more,
})
