export const subjects = ['review', 'thread', 'post'] as const
export type Subject = (typeof subjects)[number]

export const visibilities = ['shown', 'hidden'] as const

export const reportReasons = [
  'spam',
  'insult',
  'hate',
  'personal_data',
  'not_a_visit',
  'off_topic',
  'unlawful',
  'other',
] as const
export type ReportReason = (typeof reportReasons)[number]

export const caseStates = ['open', 'kept', 'hidden', 'restored'] as const
export type CaseState = (typeof caseStates)[number]
export const appealOutcomes = ['upheld', 'refused'] as const

/** What may be done with a case of the queue, by the state it is in. */
export const caseCan = {
  keep: ['open'],
  hide: ['open', 'kept', 'restored'],
  restore: ['hidden'],
  appeal: ['hidden'],
} as const satisfies Record<string, readonly CaseState[]>

export const caseSays = (verb: keyof typeof caseCan, state: CaseState): boolean =>
  (caseCan[verb] as readonly CaseState[]).includes(state)

export const reviewDays = 30
export const reversibleDays = 30
export const queueHours = 24
export const mostAreas = 3
/** A badge says that someone sat there; it is forgotten after a year. */
export const badgeDays = 365
export const perDay = { thread: 3, post: 10, report: 20 } as const
export const mostLinks = 2

export const linksIn = (text: string): number => text.match(/\bhttps?:\/\/|\bwww\./gi)?.length ?? 0

/** The three marks as one, halves upwards. */
export const overallOf = ({ food, service, value }: { food: number; service: number; value: number }) =>
  Math.floor((2 * (food + service + value) + 3) / 6)

export const reviewSorts = ['fair', 'newest', 'highest', 'lowest'] as const
