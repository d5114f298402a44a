import { describe, expect, it } from 'vitest'
import { bandOn } from './bands-of.ts'
import { buildingBreach } from './building.ts'
import { checkRuleSet, FaultyRules } from './check-rule-set.ts'
import { type Judgement, judge } from './judge.ts'
import { band } from './notation.ts'
import { ruleSets, rulesOn } from './registry.ts'

const on = '2025-05-20'
const born = (months: number, day = '10') => {
  const at = Temporal.PlainDate.from(`2025-05-${day}`).subtract({ months })
  return at.toString()
}
const group = (where: string, ages: number[], people: string[][], more: object = {}): Judgement =>
  judge(rulesOn(where, on)!, { on, birthDays: ages.map(age => born(age)), people, ...more })
const times = (count: number, age: number): number[] => Array.from({ length: count }, () => age)
const anyone = (count: number): string[][] => Array.from({ length: count }, () => [])

describe('supervision rules', () => {
  it('TH-03 step ratio: one for three infants in Massachusetts, two for seven, and never eight', () => {
    expect(group('US-MA', times(3, 8), anyone(1)).state).not.toBe('breach')
    expect(group('US-MA', times(4, 8), anyone(1))).toMatchObject({ state: 'breach', required: 2 })
    expect(group('US-MA', times(7, 8), anyone(1)).state).toBe('breach')
    expect(group('US-MA', times(7, 8), anyone(2))).toMatchObject({ state: 'tight', breaches: [] })
    expect(group('US-MA', times(8, 8), anyone(3)).breaches).toEqual([
      { kind: 'group_size', needs: 7, has: 8, citation: '606 CMR 7.10(9)' },
    ])
  })

  it('TH-05 birthday boundary: the band changes on the day itself, leap days on the first of March', () => {
    const texas = rulesOn('US-TX', on)!
    const name = (bornOn: string, day: string) => bandOn(texas, bornOn, day)?.name
    expect(name('2023-03-31', '2025-03-30')).toBe('18–23 months')
    expect(name('2023-03-31', '2025-03-31')).toBe('2 years')
    expect(name('2024-02-29', '2025-02-28')).toBe('0–11 months')
    expect(name('2024-02-29', '2025-03-01')).toBe('12–17 months')
    expect(name(born(40), on)).toBe('3 years')
    expect(group('US-TX', times(15, 40), anyone(1)).breaches).toEqual([])
    expect(group('US-TX', times(16, 40), anyone(1)).says).toBe('needs 2, has 1 — §746.1601')
  })

  it('TH-06 qualification-dependent ratio: thirteen only while a level 6 is in the room', () => {
    expect(group('GB-ENG', times(13, 44), [['level6']])).toMatchObject({ required: 1, breaches: [] })
    expect(group('GB-ENG', times(13, 44), [['level3']])).toMatchObject({ required: 2, state: 'breach' })
    expect(group('GB-ENG', times(13, 44), [['level3'], ['level3']]).breaches).toEqual([])
  })

  it('adds up the parts of people in England: a baby, a two-year-old and a three-year-old are one', () => {
    expect(group('GB-ENG', [8, 30, 40], anyone(1))).toMatchObject({ required: 1, breaches: [] })
    expect(group('GB-ENG', [8, 9, 30, 30, 40], anyone(1)).required).toBe(2)
  })

  it('lets the largest group govern in Florida, unless anyone is under two', () => {
    expect(group('US-FL', [...times(8, 40), ...times(3, 26)], anyone(1)).band).toBe('3 years')
    expect(group('US-FL', [...times(8, 40), 20], anyone(1)).band).toBe('1 year')
  })

  it('does not let one child of 30 months drag down a group of three-year-olds in Ohio', () => {
    expect(group('US-OH', [31, ...times(8, 40)], anyone(1)).band).toBe('3 years')
    expect(group('US-OH', [31, 32, ...times(8, 40)], anyone(1)).band).toBe('30–35 months')
  })

  it('knows teams in California, naps in Pennsylvania and the edges of the day in Texas', () => {
    expect(group('US-CA', times(18, 40), [['teacher'], ['qualified_aide']]).breaches).toEqual([])
    expect(group('US-CA', times(16, 40), [['teacher'], []]).state).toBe('breach')
    expect(group('US-PA', times(10, 14), anyone(1), { context: 'nap' }).breaches).toEqual([])
    expect(group('US-TX', times(16, 20), anyone(1), { context: 'edge_of_day' }).breaches).toEqual([])
    expect(group('US-TX', times(16, 16), anyone(1), { context: 'edge_of_day' }).state).toBe('breach')
    const dozen = (inCare: number) =>
      group('US-TX', times(12, 20), anyone(1), { context: 'edge_of_day', inCare }).state
    expect([dozen(12), dozen(13)]).toEqual(['breach', 'fine'])
  })

  it('keeps infants from those more than 18 months older in Texas', () => {
    expect(group('US-TX', [8, 26], anyone(2)).breaches).toEqual([])
    expect(group('US-TX', [8, 27], anyone(2)).breaches[0]?.kind).toBe('age_spread')
  })

  it('never guesses: no rules for an unknown place or day, a breach for an age they do not cover', () => {
    expect(rulesOn('US-ZZ', on)).toBeUndefined()
    expect(rulesOn('GB-ENG', '2023-09-03')).toBeUndefined()
    expect(group('US-MA', [80], anyone(1)).breaches[0]?.kind).toBe('age_not_covered')
  })

  it('come with a source, a citation and a day of effect, and nobody has reviewed them', () => {
    for (const rules of ruleSets) {
      expect(rules.sources.length).toBeGreaterThan(0)
      expect(rules.reviewedBy).toEqual([])
      expect(rules.effectiveOn).toMatch(/^\d{4}-\d\d-\d\d$/)
      for (const one of rules.bands) expect(one.citation).not.toBe('')
    }
  })
})

describe('a faulty set of rules', () => {
  const texas = rulesOn('US-TX', on)!
  const rule = { citation: '§1' }
  const load =
    (...bands: ReturnType<typeof band>[]) =>
    () =>
      checkRuleSet({ ...texas, bands })

  it('C6 asks for two adults in an Ohio building with seven children, whichever rooms they are in', () => {
    const ohio = rulesOn('US-OH', on)!
    expect(buildingBreach(ohio, { children: 7, present: 1 })).toBe(
      'the building needs 2, has 1 — OAC 5101:2-12-18',
    )
    expect(buildingBreach(ohio, { children: 6, present: 1 })).toBeUndefined()
    expect(buildingBreach(rulesOn('US-TX', on)!, { children: 90, present: 0 })).toBeUndefined()
  })

  it('is refused with the place of the gap or the overlap', () => {
    expect(load(band('A', [0, 12], 4, null, rule), band('B', [18, 24], 4, null, rule))).toThrow(
      'US-TX from 2018-03-09: gap between A and B from 12 months to 18 months',
    )
    expect(load(band('A', [0, 18], 4, null, rule), band('B', [12, 24], 4, null, rule))).toThrow(
      'overlap between A and B from 12 months to 18 months',
    )
    expect(load(band('A', [6, 12], 4, null, rule))).toThrow('gap from birth to 6 months')
    expect(load(band('A', [0], 4, null, rule), band('B', [24], 4, null, rule))).toThrow(FaultyRules)
  })
})
