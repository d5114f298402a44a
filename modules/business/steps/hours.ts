export interface OpenHours {
  /** 1 is Monday. */
  weekday: number
  opens: string
  closes: string
  pastMidnight?: boolean | null
  breakFrom?: string | null
  breakUntil?: string | null
}

interface Complaint {
  pointer: string
  code: string
  message: string
}

const dayMinutes = 1440
const weekMinutes = 7 * dayMinutes

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** From when until when, in minutes of the week; what closes on the day after ends beyond its day. */
function spanOf({ weekday, opens, closes, pastMidnight }: OpenHours) {
  const from = (weekday - 1) * dayMinutes + minutesOf(opens)
  const length = minutesOf(closes) - minutesOf(opens)
  return { from, until: from + (pastMidnight && length <= 0 ? length + dayMinutes : length) }
}

/** The end of a Sunday night is the beginning of a Monday. */
const meet = (one: OpenHours, other: OpenHours) => {
  const [a, b] = [spanOf(one), spanOf(other)]
  return [-weekMinutes, 0, weekMinutes].some(by => a.from < b.until + by && b.from + by < a.until)
}

function problemOfBreak(one: OpenHours): Omit<Complaint, 'pointer'> | undefined {
  if (!one.breakFrom && !one.breakUntil) return undefined
  if (!one.breakFrom || !one.breakUntil)
    return { code: 'business.break_half', message: 'A break has a beginning and an end.' }
  const { from, until } = spanOf(one)
  const within = (time: string) => {
    const after = (minutesOf(time) - minutesOf(one.opens) + dayMinutes) % dayMinutes
    return from + after
  }
  const [begins, ends] = [within(one.breakFrom), within(one.breakUntil)]
  if (begins < ends && ends < until) return undefined
  return { code: 'business.break_outside', message: 'A break begins and ends within the hours of its day.' }
}

/** What is wrong with a week's hours, each beside the time that is to be changed. */
export function problemsOfHours(hours: readonly OpenHours[]): Complaint[] {
  return hours.flatMap((one, at): Complaint[] => {
    const { from, until } = spanOf(one)
    if (until <= from)
      return [
        {
          pointer: `/${at}/closes`,
          code: 'business.closes_before_opens',
          message: 'Closing comes after opening; else say that it is on the day after.',
        },
      ]
    if (hours.slice(0, at).some(other => meet(one, other)))
      return [
        {
          pointer: `/${at}/opens`,
          code: 'business.hours_overlap',
          message: 'Two of these hours are at the same time. Change one of them.',
        },
      ]
    const wrongBreak = problemOfBreak(one)
    return wrongBreak ? [{ pointer: `/${at}/breakUntil`, ...wrongBreak }] : []
  })
}
