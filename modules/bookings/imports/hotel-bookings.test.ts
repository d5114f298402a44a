import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner, bringIn, checksums } from '#apps/testing/bring-in.ts'
import { buildHotel, checkedBy, hotelCsv, hotelMapping } from '#apps/testing/hotel.ts'
import { createWorld, type World } from '#apps/testing/world.ts'

let world: World
const tables = ['people.customer', 'bookings.stay']
const independent = checkedBy('check-occupancy.mjs')

beforeAll(async () => {
  world = await createWorld({ now: '2017-03-01T09:00:00Z' })
})
afterAll(() => world.close())

describe('14,938 real bookings, with as many rooms as the peak needs', () => {
  let first: { id: string; [count: string]: unknown }
  const owner = () => world.as(world.harbour.owner)

  beforeAll(async () => {
    await buildHotel(world, world.harbour, independent.peaks)
    first = await bringIn(world, world.harbour, 'bookings.stay', hotelCsv(), hotelMapping())
  }, 180_000)

  it('bring in every row', () => {
    expect(first).toMatchObject({ status: 'done', totalCount: 14_938, doneCount: 14_938 })
    expect(first).toMatchObject({ createdCount: 14_938, mergedCount: 0, refusedCount: 0 })
  })

  it('keep money, states and dates as the file has them', async () => {
    const [header = '', ...lines] = hotelCsv().trim().split(/\r?\n/)
    const rate = header.split(',').indexOf('adr')
    const cents = lines.reduce((sum, line) => sum + Math.round(Number(line.split(',')[rate]) * 100), 0)
    const [sums] = await asOwner(world, async client => {
      const text = `select sum(nightly_rate_amount) as cents, count(*) filter (where status = 'cancelled' and cancelled_on is not null) as cancelled,
        count(*) filter (where status = 'no_show' and no_show_on is not null) as absent from bookings.stay where tenant_id = $1`
      return (await client.query(text, [world.harbour.id])).rows
    })
    expect(sums).toEqual({ cents: String(cents), cancelled: '7793', absent: '207' })
  })

  it('leave no kept stay without a room', async () => {
    const waiting = await owner().get('/v1/stays?filter[status]=checked_out&filter[roomId][null]=true')
    expect(waiting.body.data).toEqual([])
    expect(
      (await owner().get(`/v1/imports/${first.id}/rows?filter[code]=bookings.no_room_left`)).body.data,
    ).toEqual([])
  })

  it('fill as many rooms each night as the independent script says', async () => {
    const query = `locationId=${world.harbour.locationId}&from=2015-07-01&to=2017-02-01`
    const { body } = await owner().get(`/v1/occupancy?${query}`)
    const slept = body.data.filter((night: { occupied: number }) => night.occupied > 0)
    expect(slept.map(({ on, occupied }: { on: string; occupied: number }) => ({ on, occupied }))).toEqual(
      independent.occupied,
    )
  })

  it('import nothing twice when the same file comes again', async () => {
    const there = await checksums(world, world.harbour, tables)
    const again = await bringIn(world, world.harbour, 'bookings.stay', hotelCsv(), hotelMapping())
    expect(again).toMatchObject({ status: 'done', createdCount: 0, mergedCount: 14_938, refusedCount: 0 })
    expect(await checksums(world, world.harbour, tables)).toEqual(there)
  }, 180_000)
})

describe('with one room fewer of each type', () => {
  const fewest: Record<string, { rooms: number; unavoidable: number }> = checkedBy('check-refusals.mjs')
  let before: Record<string, string>
  let done: { id: string; [count: string]: unknown }
  const owner = () => world.as(world.meadow.owner)

  it('exactly the unavoidable stays wait without a room, on a list to solve', async () => {
    const rooms = Object.fromEntries(Object.entries(fewest).map(([code, { rooms }]) => [code, rooms]))
    await buildHotel(world, world.meadow, rooms)
    const mapping = hotelMapping()
    const isKept = { column: 'reservation_status', notIn: ['Check-Out'] }
    for (const target of mapping.targets) target.skip = isKept
    before = await checksums(world, world.meadow, tables)
    done = await bringIn(world, world.meadow, 'bookings.stay', hotelCsv(), mapping)
    expect(done).toMatchObject({ status: 'done', createdCount: 6938, refusedCount: 8000 })

    const waiting = (await owner().get('/v1/stays?filter[roomId][null]=true&include=roomType&limit=200')).body
      .data
    const codes = Map.groupBy(waiting as { roomType: { code: string } }[], stay => stay.roomType.code)
    const found = Object.fromEntries(Object.keys(fewest).map(code => [code, codes.get(code)?.length ?? 0]))
    expect(found).toEqual(
      Object.fromEntries(Object.entries(fewest).map(([code, one]) => [code, one.unavoidable])),
    )
    const toSolve = (await owner().get(`/v1/imports/${done.id}/rows?filter[code]=bookings.no_room_left`)).body
      .data
    expect(toSolve.map((row: { rowId: string }) => row.rowId).sort()).toEqual(
      waiting.map((stay: { id: string }) => stay.id).sort(),
    )
  }, 180_000)

  it('go again without a trace, but for what was edited since', async () => {
    const [stay] = (await owner().get('/v1/stays?filter[roomId][null]=false&limit=1')).body.data
    await owner().patch(`/v1/stays/${stay.id}`, { notes: 'Called: left a book behind.' })
    await owner().post(`/v1/imports/${done.id}/rollback`)
    await world.jobs.drain()
    const after = (await owner().get(`/v1/imports/${done.id}`)).body
    expect(after).toMatchObject({ status: 'rolled_back', keptCount: 2, rolledBackCount: 2 * 6938 - 2 })
    const kept = (await owner().get(`/v1/imports/${done.id}/rows?filter[outcome]=kept`)).body.data
    expect(kept).toMatchObject([
      { entity: 'bookings.stay', rowId: stay.id, code: 'import.edited_since' },
      { entity: 'people.customer', rowId: stay.customerId, code: 'import.in_use' },
    ])
    await asOwner(world, async client => {
      await client.query('delete from bookings.stay where id = $1', [stay.id])
      await client.query('delete from people.customer where id = $1', [stay.customerId])
    })
    expect(await checksums(world, world.meadow, tables)).toEqual(before)
  }, 180_000)

  it('are not for people who may not write stays', async () => {
    const clerk = world.as(await world.caller(world.meadow, ['transfer.import.run', 'people.customer.write']))
    const refused = await clerk.post('/v1/imports', {
      entity: 'bookings.stay',
      fileName: 'a.csv',
      csv: hotelCsv().slice(0, 2000),
      mapping: hotelMapping(),
    })
    expect(refused.body).toMatchObject({ status: 403, code: 'forbidden', permission: 'bookings.stay.write' })
  })
})
