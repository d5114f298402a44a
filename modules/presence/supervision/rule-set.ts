/** What a group is doing, where rules differ by it. */
export const contexts = ['ordinary', 'nap', 'meal', 'outdoors', 'trip', 'near_water', 'edge_of_day'] as const
export type Context = (typeof contexts)[number]

/** A border between age bands: calendar months, or weeks where a rule counts them, from the day of birth. */
export type Age = { months: number } | { weeks: number }

/** So many people together may look after so many children. `any`: whoever counts at all. */
export interface Team {
  people: readonly string[]
  children: number
}

/** Teams in the order in which they are formed; only where someone in the room holds `if`. */
export interface Ratio {
  if?: string
  teams: readonly Team[]
}

/** `[from, to)`: on the day a child reaches `to` it belongs to the next band. Without `to`: and older. */
export interface AgeBand {
  name: string
  from: Age
  to?: Age
  /** The first whose condition holds; the last has none. */
  ratios: readonly Ratio[]
  during?: Partial<Record<Context, readonly Ratio[]>>
  /** Most children in one group, however many look after them; null where the rules know no such limit. */
  groupCap: number | null
  citation: string
}

/**
 * Who governs a group of several ages. `youngest`: the band of the youngest. `largest_from`: the band with the most
 * children, unless anyone is younger than that. `per_child`: each child counts with its own band's part of a person.
 */
export type MixedAges =
  | { policy: 'youngest'; singleYoungerFrom?: Age }
  | { policy: 'largest_from'; from: Age }
  | { policy: 'per_child' }

/** One jurisdiction's rules from a day on. Never legal advice: `reviewedBy` names whoever vouches for them. */
export interface RuleSet {
  jurisdiction: string
  name: string
  effectiveOn: string
  retrievedOn: string
  sources: readonly string[]
  reviewedBy: readonly string[]
  citation: string
  /** Kinds of people, the most useful first; whoever holds none of the others is the last. */
  kinds: readonly string[]
  /** The kind that is asked for when someone is missing. */
  further: string
  mixedAges: MixedAges
  bands: readonly AgeBand[]
  /** Whoever is younger than `below` shares a group only with those at most so much older. */
  spread?: { below: Age; months: number; citation: string }
  /** A context with numbers of its own that holds only while so many children are in care in the whole house. */
  only?: Partial<Record<Context, { inCare: number; citation: string }>>
  /** Contexts in which the cap of a group does not apply. */
  capWaivedIn: readonly Context[]
  /** From so many children on, so many adults in the building. */
  building?: { children: number; adults: number; citation: string }
  /** How a rule that leaves room was read, and what is not in the data. */
  notes: readonly string[]
}
