export const denials = [
  'unknown_pin',
  'revoked',
  'host_has_left',
  'wrong_day',
  'wrong_time',
  'wrong_door',
  'used_up',
  'too_many_tries',
] as const
export type Denial = (typeof denials)[number]

export interface PassFacts {
  startsOn: string
  endsOn: string
  weekdays: number[] | null
  fromTime: string
  untilTime: string
  doors: string[]
  isSingleUse: boolean
  useCount: number
  revokedAt: string | null
  isHostHere: boolean
}

/** Why a pass does not open a door at a local time; null when it does. */
export function denialOf(pass: PassFacts, door: string, at: Temporal.ZonedDateTime): Denial | null {
  const day = at.toPlainDate()
  const time = at.toPlainTime().toString()
  const isDay =
    day.toString() >= pass.startsOn &&
    day.toString() <= pass.endsOn &&
    (!pass.weekdays?.length || pass.weekdays.includes(day.dayOfWeek))
  const checks: [Denial, boolean][] = [
    ['revoked', pass.revokedAt !== null],
    ['host_has_left', !pass.isHostHere],
    ['wrong_day', !isDay],
    ['wrong_time', time < pass.fromTime || time >= pass.untilTime],
    ['wrong_door', !pass.doors.includes(door)],
    ['used_up', pass.isSingleUse && pass.useCount > 0],
  ]
  return checks.find(([, isSo]) => isSo)?.[0] ?? null
}
