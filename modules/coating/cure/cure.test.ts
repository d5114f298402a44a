import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLog } from './logger/read-log.ts'
import { bake, csvOf } from './testing/bake.ts'
import { explain } from './verdict/explain.ts'
import { judge, type Schedule } from './verdict/judge.ts'
import { timeAbove } from './verdict/time-above.ts'

/** a polyester: 20 min at 180 °C, 15 at 190 or 10 at 200; never above 215. */
const atTwoHundred: Schedule = { points: [{ temperature: 20_000, minMinutes: 10 }], limit: 21_500 }
const verdictOf = (csv: string, schedule = atTwoHundred) => judge(readLog(csv), schedule)

describe('PC-S12 a verdict', () => {
  it('fails when the coldest probe was hot for 8.5 of 10 minutes, and says which', () => {
    const csv = csvOf([bake('Left', 11, 206), bake('Right', 10.4, 207), bake('Hub', 8.5, 203)])
    const judged = verdictOf(csv)
    expect(judged).toMatchObject({ verdict: 'fail', reason: 'undercured', decidedBy: 'Hub' })
    expect(judged.probes.map(({ seconds }) => seconds / 60)).toEqual([11, 10.4, 8.5])
    expect(explain(judged)).toContain(
      'Hub: 8.5 min at 200 °C (392 °F) or above; 10 min are needed. Peak 203 °C (397 °F).',
    )
  })

  it('passes with 10.2 minutes and a peak of 208 under a limit of 215, not above it', () => {
    const probes = [bake('Left', 11, 208), bake('Hub', 10.2, 204)]
    expect(verdictOf(csvOf(probes))).toMatchObject({ verdict: 'pass', reason: 'cured', decidedBy: 'Hub' })
    const hot = csvOf([bake('Left', 11, 216), bake('Hub', 10.2, 204)])
    expect(verdictOf(hot)).toMatchObject({ verdict: 'fail', reason: 'overheated', decidedBy: 'Left' })
  })

  it('fails when only the air passes, and holds when there is nothing but air', () => {
    const air = bake('Air', 14, 209)
    expect(verdictOf(csvOf([air, bake('Hub', 6, 202)]))).toMatchObject({ verdict: 'fail', decidedBy: 'Hub' })
    expect(verdictOf(csvOf([air]))).toMatchObject({ verdict: 'hold', reason: 'no_part_probe' })
  })

  it('holds what it cannot read, with the line', () => {
    const whole = csvOf([bake('Hub', 12, 205)])
    const lines = whole.split('\n')
    expect(verdictOf('').reason).toBe('empty')
    expect(verdictOf('PK\u0003\u0004 not a table at all').reason).toBe('no_table')
    expect(verdictOf(whole.replace('°C', '')).reason).toBe('unit_unknown')
    expect(verdictOf(whole.replace('Time (s)', 'Time')).reason).toBe('time_unknown')
    const swapped = [...lines.slice(0, 20), lines[40], ...lines.slice(20)].join('\n')
    expect(verdictOf(swapped)).toMatchObject({ verdict: 'hold', reason: 'time_goes_back', line: 22 })
    const garbled = lines
      .map((line, n) => (n > 3 && n % 4 === 0 ? line.replace(/,.*/, ',@@@') : line))
      .join('\n')
    expect(verdictOf(garbled)).toMatchObject({ verdict: 'hold', reason: 'damaged' })
  })

  it('takes any of the equivalent points, and a window has two ends', () => {
    const points = [
      { temperature: 18_000, minMinutes: 20 },
      { temperature: 19_000, minMinutes: 15 },
      { temperature: 20_000, minMinutes: 10 },
    ]
    expect(verdictOf(csvOf([bake('Hub', 16, 194, 190)]), { points }).verdict).toBe('pass')
    expect(verdictOf(csvOf([bake('Hub', 12, 194, 190)]), { points }).verdict).toBe('fail')
    const hybrid = { points: [{ temperature: 20_000, minMinutes: 6, maxMinutes: 12 }] }
    expect(verdictOf(csvOf([bake('Hub', 11, 204)]), hybrid).verdict).toBe('pass')
    expect(verdictOf(csvOf([bake('Hub', 13, 204)]), hybrid)).toMatchObject({
      verdict: 'fail',
      reason: 'overcured',
    })
  })

  it('does not count what is missing: it holds when the gap decides', () => {
    const lines = csvOf([bake('Hub', 11, 205)]).split('\n')
    const hot = lines.findIndex(line => Number(line.split(',')[1]) >= 204)
    const without = lines.filter((_, n) => n < hot + 5 || n > hot + 25).join('\n')
    expect(verdictOf(without)).toMatchObject({ verdict: 'hold', reason: 'gap_decides' })
    const short = csvOf([bake('Hub', 5, 205)]).split('\n')
    expect(verdictOf(short.filter((_, n) => n < hot + 5 || n > hot + 11).join('\n')).verdict).toBe('fail')
  })
})

describe('a logger’s file', () => {
  const probes = [bake('Left', 11, 206), bake('Hub', 10.2, 204)]
  const proof = verdictOf(csvOf(probes))

  it.each([
    ['a byte order mark and Windows lines', `\uFEFF${csvOf(probes).replaceAll('\n', '\r\n')}`],
    ['semicolons and decimal commas', csvOf(probes, { delimiter: ';', decimal: ',' })],
    ['tabs', csvOf(probes, { delimiter: '\t' })],
    ['Fahrenheit', csvOf(probes, { unit: '°F' })],
    ['a heading of units', csvOf(probes, { unitRow: true })],
    ['clock times past midnight', csvOf(probes, { clock: '23:50:00' })],
    ['times of 12 hours', csvOf(probes, { clock: '11:50:00', isHalfDay: true })],
    ['minutes and seconds', csvOf(probes, { isShort: true })],
    [
      'a preamble and a footer',
      `Datalogger;7\nOperator;Ann\n\n${csvOf(probes, { delimiter: ';' })}\nEnd of file`,
    ],
    ['readings by number', csvOf(probes, { counter: true })],
    [
      'quotes',
      csvOf(probes).replace(/^([^\n]*)/, heading =>
        heading
          .split(',')
          .map(cell => `"${cell}"`)
          .join(','),
      ),
    ],
    [
      'a probe that fell off',
      csvOf([
        ...probes.map(probe => probe),
        { ...probes[0]!, name: 'Loose', readings: probes[0]!.readings.map(() => null) },
      ]),
    ],
  ])('is read the same with %s', (_, csv) => {
    const judged = verdictOf(csv)
    expect(judged).toMatchObject({ verdict: 'pass', decidedBy: 'Hub' })
    for (const [index, probe] of proof.probes.entries())
      expect(Math.abs(judged.probes[index]!.seconds - probe.seconds)).toBeLessThanOrEqual(1)
  })

  it('leaves no part out because of its name, and keeps namesakes apart', () => {
    const named = (name: string, minutes: number) => bake(name, minutes, 205)
    const cold = csvOf([named('Oven side hub', 5), named('Zone 3 bracket', 11), named('Min thickness', 11)])
    expect(verdictOf(cold)).toMatchObject({ verdict: 'fail', decidedBy: 'Oven side hub' })
    const twins = verdictOf(csvOf([named('Hub', 11), named('Hub', 5), named('Average', 12)]))
    expect(twins.probes.map(({ name }) => name)).toEqual(['Hub', 'Hub 2'])
    expect(twins).toMatchObject({ verdict: 'fail', decidedBy: 'Hub 2' })
  })

  it('says how many lines it could not read', () => {
    const lines = csvOf([bake('Hub', 12, 205)]).split('\n')
    const torn = [...lines.slice(0, 9), '@@@', ...lines.slice(9)].join('\n')
    expect(explain(verdictOf(torn)).at(-1)).toBe('1 line could not be read; the time is not counted.')
  })

  it('never passes, throws or takes long when bits of it are lost or changed', () => {
    const cold = csvOf([bake('Left', 11, 206), bake('Hub', 7, 204)])
    const bytes = fc.array(fc.record({ at: fc.nat(cold.length - 1), put: fc.string({ maxLength: 3 }) }), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(bytes, fc.nat(cold.length), (edits, length) => {
        let text = cold.slice(0, length)
        for (const { at, put } of edits) text = text.slice(0, at) + put + text.slice(at + 1)
        const judged = verdictOf(text)
        expect(
          judged.probes
            .filter(({ name }) => name === 'Hub' || name.startsWith('Hub'))
            .every(({ verdict }) => verdict !== 'pass'),
        ).toBe(true)
        expect(explain(judged).length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), text => {
        expect(verdictOf(text).verdict).not.toBe('pass')
      }),
      { numRuns: 300 },
    )
  })

  it('counts crossings between two readings', () => {
    expect(timeAbove([0, 10_000, 20_000], [19_000, 21_000, 19_000], 20_000).proven).toBe(10_000)
    expect(timeAbove([0, 10_000], [19_999, 19_999], 20_000).proven).toBe(0)
    expect(timeAbove([0, 10_000, 500_000], [21_000, 21_000, 21_000], 20_000)).toEqual({
      proven: 10_000,
      possible: 500_000,
    })
  })
})
