import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { money } from '#kernel/money/money.ts'
import { multiply } from '#kernel/money/multiply.ts'
import { splitBetween } from './split.ts'
import { randomEntries, type TestEntry, writeEntries } from './testing/random-entries.ts'
import { Ratio } from './testing/ratio.ts'

let world: World
beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z', tenants: 2 })
})
afterAll(() => world.close())

const tenantId = () => world.harbour.id
const at = '2026-03-04T12:00:00Z'
const write = (entries: TestEntry[]) =>
  world.db.write(tenantId(), tx => writeEntries(tx, tenantId(), at, entries))

const entryOf = (postings: [string, string, number][]): TestEntry => ({
  id: uuid(),
  reversesId: null,
  postings: postings.map(([account, currency, amount]) => ({ account, currency, amount })),
})

describe('the journal', () => {
  it('holds 100,000 random postings with refunds, splits and reversals, equal to exact fractions', async () => {
    const entries = randomEntries(100_000)
    const exact = new Map<string, Ratio>()
    for (const entry of entries)
      for (const { account, currency, amount } of entry.postings) {
        const key = `${account} ${currency}`
        exact.set(key, (exact.get(key) ?? Ratio.zero).plus(Ratio.of(BigInt(amount))))
      }
    const count = entries.reduce((sum, entry) => sum + entry.postings.length, 0)
    expect(count).toBeGreaterThanOrEqual(100_000)
    for (let start = 0; start < entries.length; start += 2_000)
      await write(entries.slice(start, start + 2_000))
    const kept = await world.db.read<{ key: string; balance: number }>(
      tenantId(),
      `select account || ' ' || currency as key, sum(amount)::bigint as balance from billing.posting group by 1`,
    )
    expect(Object.fromEntries(kept.map(row => [row.key, String(row.balance)]))).toEqual(
      Object.fromEntries([...exact].map(([key, ratio]) => [key, ratio.toString()])),
    )
    const sums = await world.db.read<{ currency: string; sum: number }>(
      tenantId(),
      'select currency, sum(amount)::bigint as sum from billing.posting group by 1 order by 1',
    )
    expect(sums).toEqual(['EUR', 'JPY', 'KWD', 'USD'].map(currency => ({ currency, sum: 0 })))
  }, 60_000)

  it.each([
    [
      'is off by a cent',
      [
        ['a', 'EUR', 100],
        ['b', 'EUR', -99],
      ],
    ],
    [
      'balances over two currencies only together',
      [
        ['a', 'EUR', 100],
        ['b', 'USD', -100],
      ],
    ],
    ['has one side', [['a', 'EUR', 100]]],
    ['has no side', []],
  ] as [string, [string, string, number][]][])('takes no entry that %s', async (_what, postings) => {
    await expect(write([entryOf(postings)])).rejects.toMatchObject({ constraint: 'entry_balances' })
  })

  it('lets nobody add to, change, delete or reverse twice what is posted', async () => {
    const entry = entryOf([
      ['a', 'EUR', 100],
      ['b', 'EUR', -100],
    ])
    await write([entry])
    const run = (sql: string) => world.db.write(tenantId(), tx => tx.run(sql, []))
    const more = `insert into billing.posting (tenant_id, entry_id, line, account, currency, amount)
      select '${tenantId()}', '${entry.id}', n, 'a', 'EUR', n - 7 from generate_series(6, 8, 2) n`
    await expect(run(more)).rejects.toMatchObject({ constraint: 'entry_closed' })
    for (const sql of [
      'update billing.posting set amount = 1',
      'delete from billing.posting',
      'update billing.entry set memo = memo',
      'delete from billing.entry',
      'truncate billing.posting',
    ])
      await expect(run(sql)).rejects.toMatchObject({ code: '42501' })
    const reversal = () => ({
      ...entryOf([
        ['a', 'EUR', -100],
        ['b', 'EUR', 100],
      ]),
      reversesId: entry.id,
    })
    await write([reversal()])
    await expect(write([reversal()])).rejects.toMatchObject({ constraint: 'entry_reversed_once' })
  })

  it('cannot be fooled by judging early', async () => {
    const entry = entryOf([
      ['a', 'EUR', 100],
      ['b', 'EUR', -99],
    ])
    const early = world.db.write(tenantId(), async tx => {
      await writeEntries(tx, tenantId(), at, [entry])
      await tx.run('set constraints all immediate', [])
    })
    await expect(early).rejects.toMatchObject({ constraint: 'entry_balances' })
  })

  it('shows nothing of it to another tenant', async () => {
    const seen = await world.db.read(world.meadow.id, 'select 1 from billing.posting limit 1')
    expect(seen).toEqual([])
    expect((await world.as(world.meadow.owner).get('/v1/ledger-balances')).body.data).toEqual([])
  })
})

describe('a split', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 })
  it('adds up to the whole, each part within one unit of its exact share, in every currency', () => {
    const weights = fc
      .array(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 6 })
      .filter(list => list.reduce((a, b) => a + b, 0) < 10_000)
      .map(list => [...list, 10_000 - list.reduce((a, b) => a + b, 0)])
    const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD')
    fc.assert(
      fc.property(amount, weights, currency, (whole, parts, code) => {
        const percent = (part: number) => `${Math.floor(part / 100)}.${String(part % 100).padStart(2, '0')}`
        const shares = parts.map(part => ({ payerId: 'x', percent: percent(part) }))
        const split = splitBetween(money(whole, code), shares)
        expect(split.reduce((sum, one) => sum + one.amount, 0)).toBe(whole)
        for (const [index, one] of split.entries()) {
          const exact = new Ratio(BigInt(whole) * BigInt(parts[index]!), 10_000n)
          expect(exact.minus(Ratio.of(BigInt(one.amount))).isWithinOne()).toBe(true)
        }
      }),
    )
  })

  it('writes 12.345 dinars, 100 yen and 100.00 dollars in three without loss', () => {
    const thirds = [{ percent: '33.34' }, { percent: '33.33' }, { percent: '33.33' }].map(share => ({
      payerId: 'x',
      ...share,
    }))
    const parts = (whole: number, code: string) =>
      splitBetween(money(whole, code), thirds).map(one => one.amount)
    expect(parts(12_345, 'KWD')).toEqual([4116, 4115, 4114])
    expect(parts(100, 'JPY')).toEqual([34, 33, 33])
    expect(parts(10_000, 'USD')).toEqual([3334, 3333, 3333])
    expect(multiply(money(1_500, 'KWD'), '2.5').amount).toBe(3_750)
  })
})
