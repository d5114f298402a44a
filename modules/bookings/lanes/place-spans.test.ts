import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlacedSpan, Span } from './lane.ts'
import { placeSpans } from './place-spans.ts'

const day = (n: number) => `2026-01-${String(n + 10)}`
const span = (id: string, start: number, end: number): Span => ({ id, start: day(start), end: day(end) })
const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 })), { maxLength: 9 })
  .map(list => list.map(([start, length], at) => span(`s${at}`, start, start + length)))
const lanes = fc.integer({ min: 0, max: 3 }).map(count => ['a', 'b', 'c'].slice(0, count))

const overlaps = (a: Span, b: Span) =>
  a.start < b.end && b.start < a.end && a.start < a.end && b.start < b.end

/** Tries every choice of spans: a choice fits when no day needs more lanes than there are. */
function mostThatFit(laneCount: number, all: Span[]): number {
  let most = 0
  for (let choice = 0; choice < 1 << all.length; choice += 1) {
    const chosen = all.filter((_, at) => choice & (1 << at))
    const deepest = Math.max(0, ...chosen.map(one => depthAt(chosen, one.start)))
    const fits = deepest <= laneCount && (laneCount > 0 || chosen.length === 0)
    if (fits) most = Math.max(most, chosen.length)
  }
  return most
}

const depthAt = (chosen: Span[], at: string) =>
  chosen.filter(other => other.start <= at && at < other.end).length

test('as many spans find a lane as any choice could make fit, and none overlap', () => {
  fc.assert(
    fc.property(lanes, spans, (laneIds, all) => {
      const { placed } = placeSpans(laneIds, [], all)
      const standing = all.filter(one => placed.get(one.id))
      expect(standing.length).toBe(mostThatFit(laneIds.length, all))
      for (const one of standing)
        for (const other of standing)
          if (one !== other && placed.get(one.id) === placed.get(other.id))
            expect(overlaps(one, other)).toBe(false)
    }),
  )
})

test('spans that come in several batches sorted by start find as many lanes as all at once', () => {
  fc.assert(
    fc.property(lanes, spans, fc.integer({ min: 1, max: 4 }), (laneIds, all, size) => {
      const sorted = all.toSorted((a, b) => (a.start + a.end + a.id < b.start + b.end + b.id ? -1 : 1))
      const lane = new Map<string, string | null>()
      for (let at = 0; at < sorted.length; at += size) {
        const batch = sorted.slice(at, at + size)
        const standing = sorted.slice(0, at).filter(one => lane.get(one.id))
        const result = placeSpans(
          laneIds,
          standing.map(one => ({ ...one, lane: lane.get(one.id)!, mayMove: true })),
          batch,
        )
        for (const [id, where] of result.placed) lane.set(id, where)
        for (const one of result.displaced) lane.set(one.id, null)
      }
      const count = sorted.filter(one => lane.get(one.id)).length
      expect(count).toBe(mostThatFit(laneIds.length, all))
    }),
  )
})

test('a span that may not move never gives way, though it ends last', () => {
  const fixed: PlacedSpan = { ...span('fixed', 0, 9), lane: 'a', mayMove: false }
  const { placed, displaced } = placeSpans(['a'], [fixed], [span('new', 1, 2)])
  expect(placed.get('new')).toBeNull()
  expect(displaced).toEqual([])
})

test('when all lanes are taken, the one that ends last gives way', () => {
  const long: PlacedSpan = { ...span('long', 0, 9), lane: 'a', mayMove: true }
  const { placed, displaced } = placeSpans(['a'], [long], [span('short', 1, 2)])
  expect(placed.get('short')).toBe('a')
  expect(displaced.map(one => one.id)).toEqual(['long'])
})

test('a span that takes no time stands anywhere, but not where there is no lane', () => {
  const taken: PlacedSpan = { ...span('taken', 0, 9), lane: 'a', mayMove: false }
  expect(placeSpans(['a'], [taken], [span('day', 3, 3)]).placed.get('day')).toBe('a')
  expect(placeSpans([], [], [span('day', 3, 3)]).placed.get('day')).toBeNull()
})
