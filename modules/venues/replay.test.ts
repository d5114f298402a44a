import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callOperations, tenantOf } from '#apps/server/cli/call-operations.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { systemActor } from '#kernel/access/actor.ts'
import { checkReplay } from './city/check-replay.ts'
import { cityFiles, readCity } from './city/read-city.ts'
import { type Replayed, replayCity } from './city/replay-city.ts'
import { writeSampleCity } from './testing/sample-city.ts'

const timezone = 'Asia/Tokyo'
const real =
  process.env.MAINSTAY_RESTAURANTS ?? resolve(import.meta.dirname, '../../../shared/data/restaurants-japan')
const isReal = existsSync(join(real, cityFiles.bookings))
const scratch = mkdtempSync(join(tmpdir(), 'mainstay-city-'))
const folder = isReal ? real : writeSampleCity(scratch)
const script = join(import.meta.dirname, 'testing/occupancy-by-hour.mjs')

let world: World
let replayed: Replayed
const city = readCity(folder)

beforeAll(async () => {
  world = await createWorld({ tenants: 1, timezone, currency: 'JPY' })
  const tenantId = world.harbour.id
  const tenant = await tenantOf((id, text, values) => world.db.read(id, text, values), tenantId)
  const call = callOperations(world.operations, tenant, systemActor(tenantId, world.registry.permissions))
  replayed = await replayCity({ city, call, timezone })
}, 900_000)
afterAll(async () => {
  await world.close()
  rmSync(scratch, { recursive: true })
})

describe(`the bookings of ${isReal ? 'a real city' : 'a city that is drawn'}`, () => {
  it('DD-R1 are all accounted for: booked, or refused with the reason', async () => {
    const { outcomes, bookedCount, refused } = replayed
    const reasons = Object.keys(refused)
    expect(outcomes).toHaveLength(city.bookings.length)
    expect(['venues.no_table', 'venues.pacing_full']).toEqual(expect.arrayContaining(reasons))
    expect(bookedCount / outcomes.length).toBeGreaterThan(0.9)
    expect(bookedCount + Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(outcomes.length)
    const kept = await world.db.read<{ id: string }>(
      world.harbour.id,
      `select external_id as id from venues.reservation where status = 'confirmed'`,
    )
    const booked = outcomes.flatMap((outcome, n) => (outcome === 'booked' ? [`row ${n + 1}`] : []))
    expect(kept.map(({ id }) => id).sort()).toEqual(booked.sort())
  })

  it('DD-R2 never share a table, nor exceed the pacing, nor sit at a table that is too small or too large', async () => {
    const findings = await checkReplay(text => world.db.read(world.harbour.id, text))
    expect(findings).toEqual({
      reservationCount: replayed.bookedCount,
      overlapCount: 0,
      overPacedCount: 0,
      oversizedCount: 0,
    })
  })

  it('DD-R3 fill the hours exactly as a script says that reads the files itself', async () => {
    const outcomes = join(scratch, 'outcomes.json')
    writeFileSync(outcomes, JSON.stringify(replayed.outcomes))
    const said = execFileSync(process.execPath, [script, folder, outcomes], {
      maxBuffer: 1e9,
      encoding: 'utf8',
    })
    const expected: Record<string, number> = JSON.parse(said)
    const keys = new Map([...replayed.venueIds].map(([key, id]) => [id, key]))
    const days = city.bookings.map(one => one.startsAt).sort()
    const until = Temporal.PlainDateTime.from(days.at(-1)!)
      .add({ days: 2 })
      .toZonedDateTime(timezone)
      .toInstant()
    const found: Record<string, number> = {}
    let from = Temporal.PlainDateTime.from(days[0]!).toZonedDateTime(timezone).toInstant()
    while (Temporal.Instant.compare(from, until) < 0) {
      const to = from.add({ hours: 24 * 14 })
      const rows = await world.db.read<{ venueId: string; hour: string; booked: number }>(
        world.harbour.id,
        `select venue_id as "venueId", to_char(hour_at at time zone $3, 'YYYY-MM-DD"T"HH24') as hour, booked
         from venues.occupancy($1, $2) where booked > 0`,
        [from.toString(), to.toString(), timezone],
      )
      for (const { venueId, hour, booked } of rows) found[`${keys.get(venueId)} ${hour}`] = booked
      from = to
    }
    expect(Object.keys(found)).toHaveLength(Object.keys(expected).length)
    expect(found).toEqual(expected)
  }, 120_000)
})
