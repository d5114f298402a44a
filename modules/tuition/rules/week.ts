export const isMonday = (day: string): boolean => Temporal.PlainDate.from(day).dayOfWeek === 1

/**
 * Hours a week when a year's funded hours are stretched over more weeks, in hundredths, rounded down: the year never
 * claims more than it has. Source: 30 h × 38 weeks over 51 weeks, 22.35 h.
 */
export const stretchedHundredths = (plan: { hours: number; weeks: number; over: number }): number =>
  Math.floor((plan.hours * plan.weeks * 100) / plan.over)
