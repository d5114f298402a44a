import type { TestTenant, World } from '#apps/testing/world.ts'

/** A pound avoirdupois is 453.59237 g. */
export const pounds = (count: number) => Math.round(count * 453_592.37)
export const inPounds = (milligrams: number) => Math.round(milligrams / 4535.9237) / 100

/** Short ways to fill a tenant's shelves through the ordinary API. */
export function openStore(world: World, tenant: TestTenant = world.harbour) {
  const api = world.as(tenant.owner)
  let count = 0
  const made = async (path: string, body: object, status = 201) => {
    const answer = await api.post(path, body)
    if (answer.status !== status) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const item = async (more: object = {}): Promise<string> =>
    (await made('/v1/items', { sku: `SKU-${++count}`, name: `Item ${count}`, unit: 'mg', ...more })).id
  const lot = async (
    itemId: string,
    number: string,
    quantity: number,
    more: object = {},
  ): Promise<string> => {
    const cost = { amount: Math.round(quantity / 1000), currency: 'USD' }
    return (await made('/v1/lots', { itemId, number, quantity, cost, ...more })).id
  }
  const issue = (itemId: string, quantity: number, more: object = {}, as = api) =>
    as.post(`/v1/items/${itemId}/issues`, { quantity, ...more })
  const stockOf = async (itemId: string) => (await api.get(`/v1/stock?itemId=${itemId}`)).body.data[0]
  const reordersOf = async (itemId: string) => {
    await world.jobs.drain()
    return (await api.get(`/v1/reorders?filter[itemId]=${itemId}`)).body.data
  }
  return { api, made, item, lot, issue, stockOf, reordersOf }
}

export type Store = ReturnType<typeof openStore>
