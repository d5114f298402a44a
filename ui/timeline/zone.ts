/** The day on which an instant falls in a zone. */
export const dayOf = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    Date.parse(iso),
  )

const wall = (at: number, timeZone: string) =>
  Date.parse(
    `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at).replace(' ', 'T')}Z`,
  )

/** The instant of a wall-clock time in a zone; a time that the clocks skip is the one an hour later. */
export function instantOf(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const first = wanted - (wall(wanted, timeZone) - wanted)
  const offset = wall(first, timeZone) - first
  return new Date(wanted - offset).toISOString()
}
