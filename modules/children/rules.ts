/** Years; a house may set another. A guardian may be younger: it is their child. */
export const usualCollectorAge = 18

export const idKinds = ['passport', 'identity_card', 'driving_licence', 'other'] as const

export const contactRoles = ['guardian', 'family', 'pickup', 'emergency'] as const
export type ContactRole = (typeof contactRoles)[number]

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** What each kind of contact may do. Whoever is only to be called in an emergency takes no child home. */
export const contactMay = {
  collect: ['guardian', 'family', 'pickup'],
  issuePass: ['guardian'],
  beToldOfRefusals: ['guardian'],
} as const satisfies Record<string, readonly ContactRole[]>

export const collectRefusals = [
  'denied',
  'not_entitled',
  'other_weekday',
  'not_yet_valid',
  'expired',
  'not_this_child',
  'too_young',
] as const
export type CollectRefusal = (typeof collectRefusals)[number]

export interface Collector {
  childId: string
  role: ContactRole
  weekdays: readonly string[]
  validFromOn: string | null
  validUntilOn: string | null
  isDenied: boolean
  bornOn: string | null
  archivedAt: string | null
}

/** Why this person may not take this child home on this day, by the calendar of the place; denial wins. */
const isYounger = (bornOn: string, on: string, years: number) =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(bornOn).add({ years }), on) > 0

export function collectRefusal(
  who: Collector,
  childId: string,
  on: string,
  minimumAge = usualCollectorAge,
): CollectRefusal | undefined {
  if (who.childId !== childId) return 'not_this_child'
  if (who.isDenied) return 'denied'
  const collectors: readonly ContactRole[] = contactMay.collect
  if (who.archivedAt || !collectors.includes(who.role)) return 'not_entitled'
  if (who.validFromOn && on < who.validFromOn) return 'not_yet_valid'
  if (who.validUntilOn && on > who.validUntilOn) return 'expired'
  if (who.bornOn && who.role !== 'guardian' && isYounger(who.bornOn, on, minimumAge)) return 'too_young'
  const weekday = weekdays[Temporal.PlainDate.from(on).dayOfWeek - 1]!
  if (who.weekdays.length && !who.weekdays.includes(weekday)) return 'other_weekday'
  return undefined
}
