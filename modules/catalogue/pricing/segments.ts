export interface Presence {
  /** The day from which this guest is not there any more; null: until the end. */
  leavesOn: string | null
}

export interface Segment {
  from: string
  nights: number
  /** Indexes of the guests who sleep there in these nights. */
  present: number[]
}

const daysFrom = (a: string, b: string) => Temporal.PlainDate.from(a).until(b).days

/** A stay cut where somebody leaves: within a segment the same guests are there every night. */
export function segmentsOf(arrivesOn: string, departsOn: string, guests: readonly Presence[]): Segment[] {
  const cuts = guests.flatMap(({ leavesOn }) =>
    leavesOn && leavesOn > arrivesOn && leavesOn < departsOn ? [leavesOn] : [],
  )
  const days = [...new Set([arrivesOn, ...cuts, departsOn])].sort()
  return days.slice(0, -1).flatMap((from, at) => {
    const present = guests.flatMap(({ leavesOn }, index) =>
      leavesOn === null || leavesOn > from ? [index] : [],
    )
    return present.length ? [{ from, nights: daysFrom(from, days[at + 1]!), present }] : []
  })
}

const dayAfter = (on: string) => Temporal.PlainDate.from(on).add({ days: 1 }).toString()

interface Days<Guest extends Presence> {
  arrivesOn: string
  departsOn: string
  guests: readonly Guest[]
}

/** The same stay with the day of departure counted like a night; who never came is not counted at all. */
export function byTheDay<Guest extends Presence>({ arrivesOn, departsOn, guests }: Days<Guest>): Days<Guest> {
  const leaving = (leavesOn: string | null) =>
    leavesOn !== null && leavesOn > arrivesOn ? dayAfter(leavesOn) : leavesOn
  const counted = guests.map(guest => ({ ...guest, leavesOn: leaving(guest.leavesOn) }))
  return { arrivesOn, departsOn: dayAfter(departsOn), guests: counted }
}

/** How many nights of a segment lie between two days, both included; open where they are null. */
export function nightsWithin(segment: Segment, startsOn: string | null, endsOn: string | null): number {
  let count = 0
  for (let night = 0; night < segment.nights; night++) {
    const on = Temporal.PlainDate.from(segment.from).add({ days: night }).toString()
    if ((startsOn === null || on >= startsOn) && (endsOn === null || on <= endsOn)) count++
  }
  return count
}
