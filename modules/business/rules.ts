/** The way from signing up to being open, in order. */
export const steps = ['business', 'services', 'resources', 'staff', 'payment', 'notices', 'review'] as const
export type Step = (typeof steps)[number]

export const stepStates = ['done', 'skipped', 'open'] as const
export type StepState = (typeof stepStates)[number]

/** The first and the last cannot be left out: a business has a name, and somebody opens it. */
export const mayBeSkipped = (step: Step): boolean => step !== 'business' && step !== 'review'

/** The next of those that a trade is asked. */
export const after = (step: Step, asked: readonly Step[] = steps): Step =>
  steps.slice(steps.indexOf(step) + 1).find(next => asked.includes(next)) ?? 'review'

/** The weekdays in the order in which hours are asked for; 1 is Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
