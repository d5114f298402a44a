import { uuid } from '#kernel/db/uuid.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'

type Make = (noun: string, path: string, body: object) => Promise<string>

/** A guardian with a PIN who brought the child once: one row of every noun of the kiosk. */
export async function seedKiosk(
  make: Make,
  browser: TestBrowser,
  ids: Record<string, string>,
  canary: string,
): Promise<void> {
  const childId = ids['children.child']!
  const locationId = ids['kernel.location']!
  const guardian = { childId, name: `Guardian ${canary}`, relationship: 'mother', role: 'guardian' }
  const contactId = await make('children.contact', '/v1/child-contacts', guardian)
  const pin = '246813'
  await make('kiosk.pin', `/v1/child-contacts/${contactId}/kiosk-pins`, { locationId, pin })
  const { ticket } = (await browser.post('/v1/kiosk-identifications', { locationId, pin })).body
  const visit = { clientId: uuid(), locationId, deviceId: 'door', direction: 'in', ticket }
  const observedAt = (await browser.get(`/v1/supervision-wall?locationId=${locationId}`)).body.at
  const seen = await browser.post('/v1/kiosk-visits', { ...visit, observedAt, dependantIds: [childId] })
  if (seen.status !== 201) throw new Error(JSON.stringify(seen.body))
  ids['presence.passage'] = (await browser.get('/v1/passages')).body.data[0].id
}
