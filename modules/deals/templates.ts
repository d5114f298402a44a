import type { DiscountBase } from './rules.ts'

/** A deal to begin with; its name and sentence are words of the screens (`deals.template.<id>`). */
export interface DealTemplate {
  id: string
  percent: number
  appliesTo: DiscountBase
  weekdays: number[]
  fromTime: string
  untilTime: string
  minParty: number
  maxParty: number
  coversCap: number
  leadMinutes: number
  postBelowPercent: number
  stopAtPercent: number
}

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const weekdays = [1, 2, 3, 4, 5]

const usual = {
  appliesTo: 'food',
  minParty: 2,
  maxParty: 4,
  coversCap: 20,
  leadMinutes: 180,
  postBelowPercent: 35,
  stopAtPercent: 55,
} as const

export const dealTemplates: readonly DealTemplate[] = [
  { id: 'afternoon_gap', ...usual, percent: 30, weekdays, fromTime: '14:00', untilTime: '17:00' },
  { id: 'early_table', ...usual, percent: 50, weekdays: everyDay, fromTime: '17:00', untilTime: '18:30' },
  {
    id: 'late_table',
    ...usual,
    percent: 30,
    weekdays: everyDay,
    fromTime: '21:30',
    untilTime: '23:30',
    leadMinutes: 240,
  },
  {
    id: 'quiet_tuesday',
    ...usual,
    percent: 25,
    weekdays: [2],
    fromTime: '18:00',
    untilTime: '22:00',
    coversCap: 30,
  },
  {
    id: 'lunch_for_two',
    ...usual,
    percent: 25,
    weekdays,
    fromTime: '11:30',
    untilTime: '14:00',
    maxParty: 2,
    postBelowPercent: 30,
    stopAtPercent: 50,
  },
  {
    id: 'rainy_day',
    ...usual,
    percent: 20,
    weekdays: everyDay,
    fromTime: '12:00',
    untilTime: '22:00',
    leadMinutes: 60,
    postBelowPercent: 20,
    stopAtPercent: 40,
  },
  {
    id: 'new_menu',
    ...usual,
    percent: 20,
    appliesTo: 'all',
    weekdays: everyDay,
    fromTime: '18:00',
    untilTime: '21:00',
    postBelowPercent: 60,
    stopAtPercent: 80,
  },
  {
    id: 'large_table',
    ...usual,
    percent: 20,
    weekdays: [1, 2, 3],
    fromTime: '18:00',
    untilTime: '21:00',
    minParty: 5,
    maxParty: 10,
    leadMinutes: 1440,
  },
  {
    id: 'solo_seat',
    ...usual,
    percent: 20,
    weekdays: everyDay,
    fromTime: '11:30',
    untilTime: '21:00',
    minParty: 1,
    maxParty: 1,
    coversCap: 10,
  },
]
