import type { Caller, TestTenant, World } from '#apps/testing/world.ts'

export const zone = 'Europe/Paris'

/** `at('2026-06-02T19:00')`: the instant when the clock on the wall of the venue says so. */
export const at = (text: string): string =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString()

/** The other way round. */
export const wallOf = (iso: string): string =>
  Temporal.Instant.from(iso).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

const tables = [
  ['T1', 2],
  ['T2', 2],
  ['T3', 4],
  ['T4', 4],
  ['T5', 4],
  ['T6', 6],
] as const

export interface Changes {
  venue?: object
  tables?: readonly (readonly [string, number])[]
}

/** Lumi: 22 seats, turns of 90, 105 and 120 minutes, 12 covers a quarter of an hour, 10 of them online. */
export async function openLumi(world: World, changes: Changes = {}, tenant: TestTenant = world.harbour) {
  const api = world.as(tenant.owner)
  const made = async (path: string, body: object) => {
    const answer = await api.post(path, body)
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const { id: locationId } = await made('/v1/locations', { name: 'Lumi', timezone: zone })
  const { id: venueId } = await made('/v1/venues', {
    locationId,
    name: 'Lumi',
    genre: 'French',
    area: 'Le Marais',
    latitude: 48_857_000,
    longitude: 2_358_000,
    pacingCovers: 12,
    onlinePacingCovers: 10,
    maxOversizeSeats: 2,
    horizonDays: 365,
    ...changes.venue,
  })
  for (const weekday of [1, 2, 3, 4, 5, 6, 7])
    await made('/v1/opening-hours', {
      venueId,
      weekday,
      opens: '12:00',
      closes: '23:30',
      lastSeating: '21:30',
    })
  for (const [upToGuests, minutes] of [
    [2, 90],
    [4, 105],
    [6, 120],
  ])
    await made('/v1/turn-times', { venueId, upToGuests, minutes })
  const tableIds: Record<string, string> = {}
  for (const [name, maxSeats] of changes.tables ?? tables)
    tableIds[name] = (await made('/v1/tables', { venueId, name, maxSeats })).id
  const names = new Map(Object.entries(tableIds).map(([name, id]) => [id, name]))

  let count = 0
  const book = (
    time: string,
    partySize: number,
    more: object = {},
    as: Caller = tenant.owner,
    key?: string,
  ) =>
    world.as(as).post(
      '/v1/reservations',
      {
        venueId,
        startsAt: at(time),
        partySize,
        guestName: `Guest ${++count}`,
        channel: 'online',
        ...more,
      },
      key ? { 'idempotency-key': key } : {},
    )
  return {
    api,
    made,
    locationId,
    venueId,
    tableIds,
    book,
    /** Books and must get it; says which tables. */
    async tablesOf(time: string, partySize: number, more: object = {}) {
      const { status, body } = await book(time, partySize, more)
      return status === 201 ? body.tableIds.map((id: string) => names.get(id)).join('+') : body.code
    },
  }
}

export type Lumi = Awaited<ReturnType<typeof openLumi>>
