import { integer } from '#kernel/schema/fields.ts'
import { usualCollectorAge } from './rules.ts'

export const settings = {
  childrenCollectorAge: integer({
    min: 0,
    max: 99,
    label: 'How old somebody must be to take a child home, in years',
  }).default(usualCollectorAge),
}

/** Years. Guardians may be younger. */
export const collectorAge = (own: Readonly<Record<string, unknown>>): number =>
  Number(own.childrenCollectorAge ?? usualCollectorAge)
