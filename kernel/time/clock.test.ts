import { expect, it } from 'vitest'
import { settableClock, systemClock } from './clock.ts'

it('stands still where it was set, moves when told, and runs again when released', () => {
  const clock = settableClock('2026-03-08T06:59:59Z')
  expect(clock.now().toString()).toBe('2026-03-08T06:59:59Z')
  clock.advance({ seconds: 1 })
  expect(clock.now().toString()).toBe('2026-03-08T07:00:00Z')
  clock.release()
  expect(clock.now().since(systemClock.now()).abs().total('seconds')).toBeLessThan(5)
})

it('refuses a time that does not exist', () => {
  expect(() => settableClock().set('2026-13-01T00:00:00Z')).toThrow(RangeError)
})
