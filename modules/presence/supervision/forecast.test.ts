import { describe, expect, it } from 'vitest'
import { nextBreach } from './forecast.ts'
import { rulesOn } from './registry.ts'

const texas = rulesOn('US-TX', '2025-06-10')!
const florida = rulesOn('US-FL', '2025-06-10')!
const child = (bornOn: string, more: object = {}) => ({
  name: 'Child',
  bornOn,
  from: null,
  until: null,
  ...more,
})
const adult = (name: string, more: object = {}) => ({ name, held: [], from: null, until: null, ...more })
const ask = (children: object[], adults: object[], rules = texas, on = '2025-06-10') =>
  nextBreach(rules, { on, context: 'ordinary', children: children as never, adults: adults as never })

describe('the next breach', () => {
  it('C6 is when an adult goes whom the children who are still here need', () => {
    const sixteen = Array.from({ length: 16 }, () => child('2022-01-10', { until: '17:00' }))
    expect(ask(sixteen, [adult('Ann'), adult('Bea', { until: '12:30' })])).toEqual({
      on: '2025-06-10',
      at: '12:30',
      because: 'Bea goes',
      says: 'needs 2, has 1 — §746.1601',
    })
    expect(ask(sixteen, [adult('Ann'), adult('Bea')])).toBeUndefined()
  })

  it('is when somebody comes for whom there is no room, and not when somebody goes first', () => {
    const fifteen = Array.from({ length: 14 }, () => child('2022-01-10'))
    const goes = child('2022-01-10', { until: '13:00' })
    const comes = (from: string) => child('2022-01-10', { name: 'Kit', from })
    expect(ask([...fifteen, goes, comes('12:00')], [adult('Ann')])).toMatchObject({
      at: '12:00',
      because: 'Kit comes',
    })
    expect(ask([...fifteen, goes, comes('13:00')], [adult('Ann')])).toBeUndefined()
  })

  it('is the birthday on which other rules hold for the same group', () => {
    const seven = (bornOn: string) => Array.from({ length: 7 }, () => child(bornOn))
    // Eight of three years govern seven of two; with seven of each the younger do.
    const group = [...seven('2023-01-10'), ...seven('2022-01-10'), child('2021-06-20', { name: 'Kim' })]
    expect(ask(group, [adult('Ann')], florida, '2025-06-01')).toBeUndefined()
    expect(ask(group, [adult('Ann')], florida, '2025-06-18')).toEqual({
      on: '2025-06-20',
      at: null,
      because: 'Kim: another age band',
      says: expect.stringMatching(/^needs 2, has 1/),
    })
  })
})
