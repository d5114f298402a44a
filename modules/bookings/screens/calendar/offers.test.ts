import { expect, test } from 'vitest'
import type { TimelineBar, TimelineRow } from '#ui/timeline/types.ts'
import { offersFor } from './offers.ts'

const row = (id: string): TimelineRow => ({ id, label: id, group: '', exclusive: true, capacity: 1 })
const rows = ['garden-1', 'garden-2', 'loft-1', 'loft-2'].map(row)
const types = new Map(rows.map(({ id }) => [id, id.slice(0, -2)]))
const days = { arrivesOn: '2026-03-03', departsOn: '2026-03-05' }
const stay = { id: 's', roomId: 'loft-1', roomTypeId: 'loft', partySize: 1, ...days }

const bar = (rowId: string): TimelineBar => ({
  id: `in-${rowId}`,
  rowId,
  from: days.arrivesOn,
  to: days.departsOn,
  title: '',
  spoken: '',
  status: 'confirmed',
  weight: 1,
  movable: true,
  startMovable: true,
  endMovable: true,
})

const offered = (bars: TimelineBar[], place = { roomId: 'garden-1' as string | null, ...days }) =>
  offersFor(rows, bars, stay, place, types).map(({ roomId }) => roomId)

test('rooms of the same type come first, and the room it is in is no alternative', () => {
  expect(offered([bar('garden-1')])).toEqual(['loft-2', 'garden-2'])
})

test('a taken room is not offered', () => {
  expect(offered([bar('garden-1'), bar('loft-2')])).toEqual(['garden-2'])
})

test('on other days its own room counts again', () => {
  const later = { roomId: 'garden-1', arrivesOn: '2026-03-04', departsOn: '2026-03-06' }
  expect(offered([bar('garden-1')], later)).toEqual(['loft-1', 'loft-2', 'garden-2'])
})
