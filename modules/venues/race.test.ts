import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { type Lumi, openLumi } from './testing/lumi.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-01T09:00:00Z' })
})
afterAll(() => world.close())

const kept = (lumi: Lumi) =>
  world.db.read<{ id: string }>(
    world.harbour.id,
    `select id from venues.reservation where venue_id = $1 and status = 'confirmed'`,
    [lumi.venueId],
  )

/** As a client does: where the server says "later", the same request again. */
async function insist(lumi: Lumi, key: string, partySize: number) {
  for (;;) {
    const answer = await lumi.book(
      '2026-06-02T20:00',
      partySize,
      { guestName: key },
      world.harbour.owner,
      key,
    )
    const isLater = answer.status === 503 || answer.body.code === 'idempotency_in_flight'
    if (!isLater) return answer
  }
}

describe('DD-S3 a race', () => {
  it('DD-S3 gives the last table to exactly one of 500, 100 of them retrying, and the others times they can have', async () => {
    const lumi = await openLumi(world, { tables: [['T1', 4]] })
    const keys = Array.from({ length: 500 }, (_, n) => `race-${n}`)
    const tries = [...keys, ...keys.slice(0, 100)]
    const settled = await Promise.all(tries.map(key => insist(lumi, key, 4)))
    const won = settled.filter(({ status }) => status === 201)
    const lost = settled.filter(
      ({ status, body }) =>
        status === 409 && body.code === 'venues.no_table' && body.alternatives.length >= 2,
    )
    expect(new Set(won.map(({ body }) => body.id)).size).toBe(1)
    expect(won.length + lost.length).toBe(600)
    expect(await kept(lumi)).toHaveLength(1)
    const winner = won[0]!.body
    const again = await insist(lumi, winner.guestName, 4)
    expect([again.status, again.body.id]).toEqual([201, winner.id])
  }, 120_000)

  it('of 200 parties for the last covers of a quarter of an hour lets in as many as the pacing says', async () => {
    const lumi = await openLumi(world, {
      venue: { pacingCovers: 10, onlinePacingCovers: 10 },
      tables: Array.from({ length: 40 }, (_, n) => [`T${n}`, 2] as const),
    })
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => insist(lumi, `pace-${n}`, 2)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
    expect(answers.filter(({ body }) => body.code === 'venues.pacing_full')).toHaveLength(195)
  }, 120_000)
})

describe('the database itself', () => {
  let number = 90_000
  const forced = (lumi: Lumi, values: string) =>
    asOwner({ url: world.url, tenantId: world.harbour.id, at: world.clock.now().toString() }, async owner => {
      await owner.query(
        `insert into venues.reservation (tenant_id, id, created_at, updated_at, venue_id, location_id, number, status,
             channel, starts_at, ends_at, party_size, table_ids, guest_name, pace_covers, pace_online_covers)
           values ($1, gen_random_uuid(), $2, $2, $3, $4, $5, 'confirmed', 'online', ${values})`,
        [world.harbour.id, owner.at, lumi.venueId, lumi.locationId, number++],
      )
    })

  it('refuses a second party at a table, a minute later too, and covers beyond the pacing', async () => {
    const lumi = await openLumi(world)
    const { T1, T2, T6 } = lumi.tableIds
    await forced(lumi, `'2026-07-01T18:00Z', '2026-07-01T19:30Z', 2, array['${T1}']::uuid[], 'A', 12, 10`)
    await expect(
      forced(lumi, `'2026-07-01T18:01Z', '2026-07-01T19:31Z', 2, array['${T1}']::uuid[], 'B', 12, 10`),
    ).rejects.toMatchObject({ constraint: 'table_use_no_overlap' })
    await expect(
      forced(lumi, `'2026-07-01T18:05Z', '2026-07-01T19:35Z', 9, array['${T6}']::uuid[], 'C', 12, 10`),
    ).rejects.toMatchObject({ constraint: 'pace_online' })
    await forced(lumi, `'2026-07-01T18:05Z', '2026-07-01T19:35Z', 2, array['${T2}']::uuid[], 'D', 12, 10`)
  })

  it('lets nobody book without the permission, nor the house’s tables who is not of the house', async () => {
    const lumi = await openLumi(world)
    const looker = await world.caller(world.harbour, ['venues.venue.read'])
    expect((await lumi.book('2026-07-02T19:00', 2, {}, looker)).status).toBe(403)
    for (const id of Object.values(lumi.tableIds))
      await lumi.api.patch(`/v1/tables/${id}`, { availability: 'in_house' })
    const diner = await world.caller(world.harbour, ['venues.reservation.book'])
    const asHouse = { channel: 'in_house', tableIds: [lumi.tableIds.T1], pacingOverride: 'me' }
    expect((await lumi.book('2026-07-02T19:00', 2, asHouse, diner)).body.code).toBe('venues.no_table')
    expect((await lumi.book('2026-07-02T19:00', 2, { channel: 'in_house' })).status).toBe(201)
  })
})
