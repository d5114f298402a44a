import { OpenFeature } from '@openfeature/server-sdk'
import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Flag, flagValue, placeOf } from './flag.ts'
import { type FlagBook, openFlagBook } from './flag-book.ts'
import { flagProvider } from './provider.ts'

const log = pino({ level: 'silent' })
const rows: { name: string; value: object }[] = []
let isAway = false
let book: FlagBook
const client = OpenFeature.getClient('test')

const keep = (name: string, value: Omit<Flag, 'name'>) => rows.push({ name, value })

beforeAll(async () => {
  keep('new_board', {
    description: 'The new board',
    otherwise: false,
    rules: [
      { tenants: ['harbour'], roles: ['manager'], value: true },
      { plans: ['pro'], percent: 30, value: true },
    ],
  })
  keep('greeting', { description: 'A word', otherwise: 'hello', rules: [{ users: ['ada'], value: 'hi' }] })
  const house = {
    async rows<T>() {
      if (isAway) throw new Error('the database is away')
      return structuredClone(rows) as T[]
    },
  }
  book = openFlagBook(house, log, 20)
  await book.refresh()
  await OpenFeature.setProviderAndWait('test', flagProvider(book))
})
afterAll(async () => {
  book?.stop()
  await OpenFeature.close()
})

describe('a flag', () => {
  test('is decided by the first rule all of which matches, and by its preset otherwise', async () => {
    const ask = (context: Record<string, string>) => client.getBooleanValue('new_board', false, context)
    expect(await ask({ tenant: '1', tenantSlug: 'harbour', role: 'manager' })).toBe(true)
    expect(await ask({ tenant: '1', tenantSlug: 'harbour', role: 'clerk' })).toBe(false)
    expect(await client.getStringValue('greeting', '', { user: 'ada' })).toBe('hi')
    expect(await client.getStringValue('greeting', '', { user: 'bea' })).toBe('hello')
  })

  test('that nobody made, or of another kind, gives what the caller has ready', async () => {
    expect(await client.getBooleanValue('nowhere', true)).toBe(true)
    expect((await client.getNumberDetails('greeting', 7)).errorCode).toBe('TYPE_MISMATCH')
  })

  test('of a share of tenants keeps those it has when the share grows, and has about as many as it says', () => {
    const flag = (percent: number): Flag => ({
      name: 'share',
      description: '',
      otherwise: false,
      rules: [{ percent, value: true }],
    })
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 0, max: 99 }), (tenant, percent) => {
        const before = flagValue(flag(percent), { tenant })
        expect(flagValue(flag(percent), { tenant })).toBe(before)
        if (before) expect(flagValue(flag(percent + 1), { tenant })).toBe(true)
      }),
    )
    const places = Array.from({ length: 5_000 }, (_, n) => placeOf('share', `tenant ${n}`))
    const among = places.filter(place => place < 30).length / 50
    expect(among).toBeGreaterThan(27)
    expect(among).toBeLessThan(33)
  })

  test('that changes is felt, and what was known stays in force while the database is away', async () => {
    const greeting = () => client.getStringValue('greeting', '', { user: 'bea' })
    rows[1]!.value = { description: 'A word', otherwise: 'good day', rules: [] }
    await expect.poll(greeting, { timeout: 5_000 }).toBe('good day')
    isAway = true
    rows[1]!.value = { description: 'A word', otherwise: 'never read', rules: [] }
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(await greeting()).toBe('good day')
  })
})
