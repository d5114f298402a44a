const partsIn = (milliseconds: number, timeZone: string) => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(milliseconds)
  const of = (type: string) => parts.find(part => part.type === type)?.value ?? ''
  return { day: `${of('year')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` }
}

/** What the clock on the wall of a place shows at an instant. */
export const localPartsOf = (instant: string, timeZone: string) => partsIn(Date.parse(instant), timeZone)

/** The instant at which that clock shows a day and time; for a time that it skips, the one an hour beside. */
export function instantOf(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  let guess = wanted
  // Twice: the first guess may lie on the other side of a change of the clocks.
  for (let round = 0; round < 2; round++) {
    const shown = partsIn(guess, timeZone)
    guess += wanted - Date.parse(`${shown.day}T${shown.time}:00Z`)
  }
  return new Date(guess).toISOString()
}
