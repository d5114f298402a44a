import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endBefore, formatCursor, isAfter, millisecondsOf, parseCursor } from './cursor.ts'

const now = Temporal.Instant.from('2026-03-29T01:00:00Z')

describe('a cursor of the outbox', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.nat(), fc.uuid(), (txid, id) => {
        expect(parseCursor(formatCursor({ txid, id }))).toEqual({ txid, id })
      }),
    )
  })

  it('refuses what it has not written', () => {
    for (const text of [
      '',
      '1',
      '1.x',
      '-1.00000000-0000-0000-0000-000000000000',
      "1.0' or true",
      7,
      null,
      {},
    ])
      expect(parseCursor(text)).toBeUndefined()
  })

  it('at the end of everything settled lies after every event of those transactions and before the next', () => {
    const end = endBefore(100, now)
    expect(isAfter(end, { txid: 98, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' })).toBe(true)
    expect(isAfter({ txid: 100, id: '00000000-0000-7000-8000-000000000000' }, end)).toBe(true)
    expect(millisecondsOf(end)).toBe(now.epochMilliseconds)
  })
})
