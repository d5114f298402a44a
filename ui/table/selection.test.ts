import { expect, test } from 'vitest'
import { extend, noSelection, selectAll, toggle } from './selection.ts'

const order = ['a', 'b', 'c', 'd']
const idsOf = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort()

test('a click with shift ticks everything from the last tick, in either direction', () => {
  expect(idsOf(extend(toggle(noSelection, 'b'), 'd', order))).toEqual(['b', 'c', 'd'])
  expect(idsOf(extend(toggle(noSelection, 'c'), 'a', order))).toEqual(['a', 'b', 'c'])
})

test('a click with shift and no tick before it ticks that row alone', () => {
  expect(idsOf(extend(noSelection, 'c', order))).toEqual(['c'])
})

test('an anchor that was filtered away ticks nothing that cannot be seen', () => {
  expect(idsOf(extend({ ids: new Set(), anchor: 'gone' }, 'c', order))).toEqual(['c'])
})

test('a second click takes the tick away', () => {
  expect(idsOf(toggle(toggle(noSelection, 'a'), 'a'))).toEqual([])
  expect(idsOf(selectAll(order))).toEqual(order)
})
