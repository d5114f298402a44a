import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { inPounds, openStore, pounds, type Store } from './testing/store.ts'

let world: World
let store: Store
beforeAll(async () => {
  world = await createWorld({ now: '2026-03-10T15:00:00Z', timezone: 'America/New_York', currency: 'USD' })
  store = openStore(world)
})
afterAll(() => world.close())

const inDays = (days: number) => Temporal.PlainDate.from('2026-03-10').add({ days }).toString()

describe('first expired, first out', () => {
  it('PC-S5 takes 8 from A and 4 from B, and C only with a passed panel and an override', async () => {
    const itemId = await store.item()
    const c = await store.lot(itemId, 'C', pounds(20), { expiresOn: inDays(-5) })
    const b = await store.lot(itemId, 'B', pounds(30), { expiresOn: inDays(200) })
    const a = await store.lot(itemId, 'A', pounds(8), { expiresOn: inDays(30) })
    const subject = { subjectEntity: 'work.job', subjectId: uuid() }
    const plan = await store.api.get(`/v1/items/${itemId}/pick-plan?quantity=${pounds(12)}`)
    const issued = await store.issue(itemId, pounds(12), subject)
    expect(issued.status).toBe(201)
    expect(plan.body.picks).toEqual(issued.body.picks)
    expect(
      issued.body.picks.map((one: { quantity: number }) => ({ ...one, quantity: inPounds(one.quantity) })),
    ).toEqual([
      { lotId: a, number: 'A', quantity: 8, lastOn: inDays(30), why: 'first' },
      { lotId: b, number: 'B', quantity: 4, lastOn: inDays(200), why: 'next' },
    ])
    expect(issued.body.skipped).toMatchObject([{ lotId: c, number: 'C', why: 'expired', lastOn: inDays(-5) }])
    const used = (await store.api.get(`/v1/stock-used?subjectEntity=work.job&subjectId=${subject.subjectId}`))
      .body
    expect(used.data.map((one: { lotNumber: string }) => one.lotNumber)).toEqual(['A', 'B'])
    expect(used.cost).toEqual(issued.body.cost)

    const fromC = (more: object = {}, as?: Store['api']) =>
      store.issue(itemId, 1000, { lotId: c, ...more }, as)
    expect((await fromC()).body).toMatchObject({ code: 'inventory.lot_expired', lastOn: inDays(-5) })
    const why = { overrideReason: 'Panel looks right' }
    expect((await fromC(why)).body.code).toBe('inventory.lot_not_inspected')
    await store.made(`/v1/lots/${c}/inspections`, { outcome: 'passed', note: 'Panel 7' })
    const coater = world.as(
      await world.caller(world.harbour, ['inventory.stock.issue', 'inventory.item.read']),
    )
    expect((await fromC({}, coater)).body.code).toBe('inventory.lot_expired')
    expect((await fromC(why, coater)).status).toBe(403)
    expect((await fromC(why)).body.picks).toMatchObject([{ lotId: c, why: 'overridden' }])
    await store.made(`/v1/lots/${c}/inspections`, { outcome: 'failed' })
    expect((await fromC(why)).body.code).toBe('inventory.lot_not_inspected')
    const [movement] = (await store.api.get(`/v1/stock-movements?filter[lotId]=${c}&filter[kind]=issue`)).body
      .data
    expect(movement).toMatchObject({ quantity: -1000, overrideReason: 'Panel looks right' })
  })

  it('passes over lots that stood open too long or are blocked, and says so', async () => {
    const itemId = await store.item({ openedDays: 30 })
    const old = await store.lot(itemId, 'old', 5000)
    const blocked = await store.lot(itemId, 'blocked', 5000)
    await store.issue(itemId, 10, { lotId: old })
    expect((await store.api.get(`/v1/lots/${old}`)).body.openedOn).toBe(inDays(0))
    await store.api.patch(`/v1/lots/${old}`, { openedOn: inDays(-31) })
    await store.api.patch(`/v1/lots/${blocked}`, { blockedReason: 'Wet' })
    const refused = await store.issue(itemId, 10)
    expect(refused.body).toMatchObject({ code: 'inventory.not_enough', available: 0 })
    expect(refused.body.skipped.map((one: { why: string }) => one.why)).toEqual([
      'opened_too_long',
      'blocked',
    ])
    expect((await store.issue(itemId, 10, { lotId: blocked, overrideReason: 'x' })).body).toMatchObject({
      code: 'inventory.lot_blocked',
      reason: 'Wet',
    })
    expect(await store.stockOf(itemId)).toMatchObject({ onHand: 9990, usable: 0 })
  })
})

describe('what lies there', () => {
  it('never falls below zero, however many take at once, and is the sum of its ledger', async () => {
    const itemId = await store.item()
    const lots = await Promise.all([store.lot(itemId, 'L1', 1000), store.lot(itemId, 'L2', 1000)])
    const race = await Promise.all(
      Array.from({ length: 60 }, (_, n) => store.issue(itemId, 70, n % 3 ? {} : { lotId: lots[n % 2] })),
    )
    const won = race.filter(({ status }) => status === 201)
    const lost = race.filter(({ body }) => body.code === 'inventory.not_enough')
    expect(won.length + lost.length).toBe(60)
    const { onHand } = await store.stockOf(itemId)
    expect(onHand).toBe(2000 - 70 * won.length)
    expect(onHand).toBeLessThan(140)
    const [sums] = await world.db.read<{ same: boolean; least: number }>(
      world.harbour.id,
      `select bool_and(l.on_hand = (select sum(m.quantity) from inventory.movement m where m.lot_id = l.id)) as same,
         min(l.on_hand) as least from inventory.lot l where l.item_id = $1`,
      [itemId],
    )
    expect(sums!.same).toBe(true)
    expect(sums!.least).toBeGreaterThanOrEqual(0)
  })

  it('is changed by movements only, and by nobody below zero, even in SQL', async () => {
    const itemId = await store.item()
    const lotId = await store.lot(itemId, 'L', 100)
    const refusal = (sql: string) =>
      world.db
        .write(world.harbour.id, tx => tx.run(sql, [lotId]))
        .then(
          () => 'done',
          (error: { constraint?: string; code?: string }) => error.constraint ?? error.code,
        )
    expect(await refusal('update inventory.lot set on_hand = 50 where id = $1')).toBe('lot_only_movements')
    const steal = `insert into inventory.movement (tenant_id, id, created_at, updated_at, item_id, lot_id, location_id,
        kind, quantity, worth_amount, worth_currency, reason)
      select tenant_id, gen_random_uuid(), created_at, updated_at, item_id, id, location_id, 'issue', -101, 0, 'USD', 'used'
      from inventory.lot where id = $1`
    expect(await refusal(steal)).toBe('lot_never_below_zero')
    expect(await refusal('delete from inventory.movement where lot_id = $1')).toBe('42501')
  })

  it('costs what the lot cost, to the cent, however it is divided', async () => {
    const itemId = await store.item()
    const cost = { amount: 37_400, currency: 'USD' }
    await store.lot(itemId, 'dear', pounds(55), { cost })
    const subject = { subjectEntity: 'work.job', subjectId: uuid() }
    expect((await store.issue(itemId, pounds(2.1), subject)).body.cost.amount).toBe(1428)
    const back = { quantity: pounds(1), ...subject }
    expect((await store.made(`/v1/items/${itemId}/returns`, back)).worth.amount).toBe(680)
    const more = await store.api.post(`/v1/items/${itemId}/returns`, { ...back, quantity: pounds(1.2) })
    expect(more.body).toMatchObject({ code: 'inventory.more_than_issued' })
    const { onHand } = await store.stockOf(itemId)
    for (const share of [0.3, 0.3, 0.4]) await store.issue(itemId, Math.floor(onHand * share))
    await store.issue(itemId, (await store.stockOf(itemId)).onHand)
    const [sum] = await world.db.read<{ worth: number; left: number }>(
      world.harbour.id,
      `select sum(worth_amount)::bigint as worth, sum(quantity)::bigint as left from inventory.movement where item_id = $1`,
      [itemId],
    )
    expect(sum).toEqual({ worth: 0, left: 0 })
  })

  it('is weighed out and in, and what the container lost was used', async () => {
    const itemId = await store.item()
    await store.lot(itemId, 'late', pounds(10), { expiresOn: inDays(90) })
    const soon = await store.lot(itemId, 'soon', pounds(10), { expiresOn: inDays(9) })
    const subject = { subjectEntity: 'work.job', subjectId: uuid() }
    const out = await store.made(`/v1/items/${itemId}/weighings`, { weightBefore: 9_000_000, ...subject })
    expect(out.lotId).toBe(soon)
    const weighIn = (weightAfter: number) => store.api.post(`/v1/weighings/${out.id}/return`, { weightAfter })
    expect((await weighIn(9_000_001)).body).toMatchObject({
      code: 'inventory.heavier_than_before',
      weightBefore: 9_000_000,
    })
    expect((await weighIn(8_047_456)).body).toMatchObject({ quantity: 952_544, picks: [{ lotId: soon }] })
    expect((await weighIn(8_047_456)).body.code).toBe('inventory.weighed_already')
    expect(await store.stockOf(itemId)).toMatchObject({ onHand: pounds(10) + pounds(10) - 952_544 })
  })

  it('is corrected with a reason and by counting; each difference is a movement', async () => {
    const itemId = await store.item()
    const [one, two] = [await store.lot(itemId, 'one', 1000), await store.lot(itemId, 'two', 1000)]
    await store.made(`/v1/lots/${one}/adjustments`, { change: -100, reason: 'spilled' })
    const nothing = await store.api.post(`/v1/lots/${one}/adjustments`, { change: 0, reason: 'count' })
    expect(nothing.body.code).toBe('inventory.no_change')
    const tooMuch = await store.api.post(`/v1/lots/${one}/adjustments`, { change: -901, reason: 'expired' })
    expect(tooMuch.body.code).toBe('inventory.not_enough')
    const counts = [
      { lotId: one, counted: 850 },
      { lotId: two, counted: 1000 },
    ]
    expect((await store.made('/v1/stocktakes', { counts })).lines).toMatchObject([
      { lotId: one, expected: 900, counted: 850, difference: -50 },
      { lotId: two, difference: 0 },
    ])
    expect(await store.stockOf(itemId)).toMatchObject({ onHand: 1850 })
  })

  it('can be recalled: who used a lot, and which lots somebody used', async () => {
    const itemId = await store.item()
    const one = await store.lot(itemId, 'R-1', 1000, { expiresOn: inDays(10) })
    await store.lot(itemId, 'R-2', 1000, { expiresOn: inDays(20) })
    const [first, second] = [uuid(), uuid()].map(subjectId => ({ subjectEntity: 'work.job', subjectId }))
    await store.issue(itemId, 700, first)
    await store.issue(itemId, 500, second)
    await store.made(`/v1/items/${itemId}/returns`, { quantity: 100, ...first })
    const uses = (await store.api.get(`/v1/lots/${one}/uses`)).body
    expect(uses).toMatchObject({
      number: 'R-1',
      data: [
        { ...first, quantity: 600 },
        { ...second, quantity: 300 },
      ],
    })
    const { subjectEntity, subjectId } = second!
    const used = await store.api.get(`/v1/stock-used?subjectEntity=${subjectEntity}&subjectId=${subjectId}`)
    expect(used.body.data.map((lot: { lotNumber: string }) => lot.lotNumber)).toEqual(['R-1', 'R-2'])
    expect((await openStore(world, world.meadow).api.get(`/v1/lots/${one}/uses`)).status).toBe(404)
  })

  it('says what was lost, and why, the dearest first', async () => {
    const itemId = await store.item()
    const cost = { amount: 10_000, currency: 'USD' }
    const lotId = await store.lot(itemId, 'W', 1000, { cost })
    for (const [change, reason] of [
      [-10, 'spilled'],
      [-30, 'expired'],
      [-10, 'expired'],
      [5, 'count'],
    ])
      await store.made(`/v1/lots/${lotId}/adjustments`, { change, reason })
    const day = inDays(0)
    const { data } = (await store.api.get(`/v1/stock-losses?from=${day}&to=${day}`)).body
    const ours = data.filter((line: { itemId: string }) => line.itemId === itemId)
    expect(
      ours.map((line: { reason: string; worth: { amount: number } }) => [line.reason, line.worth.amount]),
    ).toEqual([
      ['expired', 400],
      ['spilled', 100],
      ['count', -50],
    ])
    expect((await store.api.get(`/v1/stock-losses?from=${inDays(1)}&to=${inDays(1)}`)).body.data).toEqual([])
  })

  it('moves between shops and stays the same lot', async () => {
    const south = (
      await store.made('/v1/locations', { name: 'South', code: 'S', timezone: 'America/New_York' })
    ).id
    const north = world.harbour.locationId
    const itemId = await store.item()
    const lotId = await store.lot(itemId, 'L-77', pounds(50), { locationId: north })
    const there = await store.made(`/v1/lots/${lotId}/transfers`, { quantity: pounds(20), locationId: south })
    expect(there).toMatchObject({ number: 'L-77', locationId: south, onHand: pounds(20), originLotId: lotId })
    const back = { quantity: pounds(5), locationId: north }
    expect(await store.made(`/v1/lots/${there.id}/transfers`, back)).toMatchObject({
      id: lotId,
      onHand: pounds(50) - pounds(20) + pounds(5),
    })
    expect((await store.issue(itemId, 1)).body.errors[0].pointer).toBe('/locationId')
    const southerner = world.as(await world.caller(world.harbour, ['inventory.*'], [south]))
    expect((await southerner.get(`/v1/lots/${lotId}`)).status).toBe(404)
    expect((await store.issue(itemId, pounds(16), {}, southerner)).body.code).toBe('inventory.not_enough')
    expect((await store.issue(itemId, pounds(20) - pounds(5), {}, southerner)).status).toBe(201)
    await store.api.post(`/v1/locations/${south}/archive`, {})
  })

  it('is not moved by people who may only look, nor seen by another tenant', async () => {
    const itemId = await store.item()
    const lotId = await store.lot(itemId, 'L', 100)
    const looker = world.as(await world.caller(world.harbour, ['inventory.item.read', 'inventory.lot.read']))
    expect((await store.issue(itemId, 1, {}, looker)).status).toBe(403)
    const foreign = openStore(world, world.meadow)
    expect((await foreign.issue(itemId, 1)).status).toBe(404)
    expect((await foreign.api.get(`/v1/lots/${lotId}`)).status).toBe(404)
    expect((await foreign.api.get(`/v1/stock?itemId=${itemId}`)).body.data).toEqual([])
  })
})
