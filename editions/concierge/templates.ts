import type { SetUpTemplate } from '#kernel/module/edition.ts'

const ask = { ask: true }
const hour = 60
const day = 24 * hour

const policy = (
  priority: string,
  responseMinutes: number,
  resolutionMinutes: number,
  hours = 'business',
) => ({
  noun: 'property.priority_policy',
  values: { priority, responseMinutes, resolutionMinutes, hours },
})

const home = (name: string, floor: number, shares: number) => ({
  noun: 'property.unit',
  values: { buildingId: ask, name, floor, kind: 'apartment', shares },
})

const amenity = (word: string, values: Record<string, unknown>) => ({
  noun: 'property.amenity',
  say: { name: `template.amenity.${word}` },
  values: { buildingId: ask, ...values },
})

/** How soon a desk most often answers and settles what residents ask for. */
export const desk: readonly SetUpTemplate[] = [
  {
    id: 'deskTimes',
    rows: [
      policy('emergency', 15, 4 * hour, 'always'),
      policy('high', 2 * hour, day),
      policy('medium', 4 * hour, 16 * hour),
      policy('low', 8 * hour, 40 * hour),
    ],
  },
]

export const house: readonly SetUpTemplate[] = [
  {
    id: 'sixHomes',
    rows: [
      home('1A', 1, 150),
      home('1B', 1, 150),
      home('2A', 2, 165),
      home('2B', 2, 165),
      home('3A', 3, 185),
      home('3B', 3, 185),
    ],
  },
  {
    id: 'amenities',
    rows: [
      amenity('gym', { opens: '06:00', closes: '22:00', maxMinutes: 90, perUnitPerDay: 1 }),
      amenity('partyRoom', {
        ...{ opens: '10:00', closes: '23:00', minMinutes: 120, leadHours: 48, needsApproval: true },
        ...{ fee: { price: 60 }, deposit: { price: 150 } },
      }),
      amenity('terrace', { opens: '09:00', closes: '22:00', maxMinutes: 240, perUnitPerWeek: 2 }),
      amenity('workRoom', { opens: '07:00', closes: '21:00', maxMinutes: 180 }),
    ],
  },
]
