import type { TestTenant, World } from '#apps/testing/world.ts'

const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** A venue of forty seats in twenty tables for two, open all day, and short ways to act in it through the API. */
export async function openBistro(
  world: World,
  { tables = 20, ...more }: { tables?: number; name?: string; latitude?: number } = {},
  tenant: TestTenant = world.harbour,
) {
  const api = world.as(tenant.owner)
  const made = async (path: string, body: object, as = api) => {
    const answer = await as.post(path, body)
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const location = await made('/v1/locations', {
    name: more.name ?? 'Lumi',
    timezone: 'Europe/Paris',
    code: `L${Math.trunc(performance.now())}`,
  })
  const venue = await made('/v1/venues', {
    locationId: location.id,
    name: 'Lumi',
    genre: 'Bistro',
    area: 'Old Harbour',
    latitude: 48_856_600,
    longitude: 2_352_200,
    turnMinutes: 90,
    ...more,
  })
  for (let n = 1; n <= tables; n++)
    await made('/v1/tables', { venueId: venue.id, name: `T${n}`, maxSeats: 2 })
  for (const weekday of everyDay)
    await made('/v1/opening-hours', { venueId: venue.id, weekday, opens: '11:00', closes: '23:00' })
  const deal = (more: object = {}) =>
    made('/v1/deals', {
      venueId: venue.id,
      name: 'Quiet afternoon',
      percent: 30,
      weekdays: everyDay,
      fromTime: '14:00',
      untilTime: '17:00',
      ...more,
    })
  const reserve = (startsAt: string, partySize = 2, more: object = {}) =>
    made('/v1/reservations', { venueId: venue.id, startsAt, partySize, guestName: 'Ada', ...more })
  const offers = async (query = '') =>
    (await api.get(`/v1/offers?venueId=${venue.id}${query}`)).body.data as { id: string; name: string }[]
  const why = async (dealId: string) =>
    (await api.get(`/v1/deals/${dealId}/decisions`)).body.data as {
      at: string
      action: string
      because: string
      says: string
    }[]
  return {
    api,
    made,
    deal,
    reserve,
    offers,
    why,
    tenant,
    venueId: venue.id as string,
    locationId: location.id as string,
  }
}

export type Bistro = Awaited<ReturnType<typeof openBistro>>
