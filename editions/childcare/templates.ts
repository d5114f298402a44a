import type { SetUpTemplate } from '#kernel/module/edition.ts'

const ask = { ask: true }

/** Whose rules on supervision hold is the owner's to say; it is the same for all rooms of a place. */
const room = (word: string, position: number, activity = 'ordinary') => ({
  noun: 'presence.area',
  say: { name: `template.room.${word}` },
  values: { jurisdiction: ask, activity, position },
})

const plan = (word: string, cadence: string, price: number) => ({
  noun: 'tuition.plan_template',
  say: { name: `template.plan.${word}` },
  values: { cadence, rate: { price } },
})

/** The programmes that most centres begin with; prices are there to be changed. */
export const programmes: readonly SetUpTemplate[] = [
  {
    id: 'allDay',
    rows: [plan('fiveDays', 'weekly', 320), plan('threeDays', 'weekly', 215), plan('twoDays', 'weekly', 150)],
  },
  {
    id: 'sessions',
    rows: [
      plan('mornings', 'weekly', 160),
      plan('afternoons', 'weekly', 140),
      plan('afterSchool', 'weekly', 90),
    ],
  },
]

export const rooms: readonly SetUpTemplate[] = [
  {
    id: 'nursery',
    rows: [room('infants', 1), room('toddlers', 2), room('preschool', 3), room('playground', 9, 'outdoors')],
  },
  { id: 'schoolAge', rows: [room('schoolAge', 5), room('homework', 6)] },
]
