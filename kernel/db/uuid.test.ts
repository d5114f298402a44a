import { describe, expect, it } from 'vitest'
import { isUuid, uuid } from './uuid.ts'

describe('an id', () => {
  it('is a UUID of version 7 that tells when it was made', () => {
    const id = uuid()
    expect(isUuid(id)).toBe(true)
    expect(id[14]).toBe('7')
    expect('89ab').toContain(id[19])
    const ms = Number.parseInt(id.replace('-', '').slice(0, 12), 16)
    expect(Math.abs(ms - Temporal.Now.instant().epochMilliseconds)).toBeLessThan(1_000)
  })

  it('sorts after every one before it, also within a millisecond, and is never the same', () => {
    const ids = Array.from({ length: 50_000 }, uuid)
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is told from what is none', () => {
    for (const text of ['', 'x', `${uuid()}x`, uuid().slice(1), null, 7]) expect(isUuid(text)).toBe(false)
  })
})
