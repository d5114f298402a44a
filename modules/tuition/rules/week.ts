/** The Monday to Friday of a week that begins on `monday`. */
export const schoolDays = (monday: string): string[] =>
  Array.from({ length: 5 }, (_, days) => Temporal.PlainDate.from(monday).add({ days }).toString())

export const isMonday = (day: string): boolean => Temporal.PlainDate.from(day).dayOfWeek === 1

/** The days of a week on which a plan runs, its first and its last included. */
export const daysOfPlan = (
  monday: string,
  { startsOn, endsOn }: { startsOn: string; endsOn: string | null },
): string[] => schoolDays(monday).filter(day => day >= startsOn && (!endsOn || day <= endsOn))

/**
 * Hours a week when a year's funded hours are stretched over more weeks, in hundredths, rounded down: the year never
 * claims more than it has. Source: 30 h × 38 weeks over 51 weeks, 22.35 h.
 */
export const stretchedHundredths = (plan: { hours: number; weeks: number; over: number }): number =>
  Math.floor((plan.hours * plan.weeks * 100) / plan.over)
