import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amend, type Span } from './amend.ts'
import { type Seen, type Stay, staysOf } from './stays.ts'

const seen: fc.Arbitrary<Seen> = fc.record({
  direction: fc.constantFrom('in' as const, 'out' as const),
  at: fc.integer({ min: 1, max: 40 }),
})

/** What stands on record when passages are told one after the other. */
function told(passages: readonly Seen[]): Stay[] {
  let spans: Span[] = []
  const heard: Seen[] = []
  for (const passage of passages) {
    heard.push(passage)
    const { changes, additions } = amend(spans, staysOf(heard))!
    const changed = spans.map(span => changes.find(({ id }) => id === span.id) ?? span)
    const added = additions.map((one, at) => ({ id: `${heard.length}-${at}`, from: one.from, to: one.to }))
    spans = [...changed, ...added]
  }
  return spans.map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from)
}

describe('comings and goings told late', () => {
  it('C34 amount to the same in whichever order they are told, and however often', () => {
    const anyOrder = fc
      .uniqueArray(seen, { maxLength: 9, selector: ({ at }) => at })
      .chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(anyOrder, ([passages, shuffled]) => {
        const truth = staysOf(passages)
        expect(told(shuffled)).toEqual(truth)
        expect(told([...shuffled, ...passages])).toEqual(truth)
      }),
      { numRuns: 400 },
    )
  })

  it('leave a move that was made while nobody was here to a person', () => {
    const spans = [
      { id: 'a', from: 8, to: 9 },
      { id: 'b', from: 9, to: null },
    ]
    expect(amend(spans, [{ from: 8, to: 8.5 }])).toBeUndefined()
  })
})
