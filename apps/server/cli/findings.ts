/** What a check found. */
export interface Findings {
  /** A sentence each. */
  faults: string[]
  /** How many things were looked at, by what they are. */
  checked: Record<string, number>
  /** What nobody can say is wrong, and somebody may want to know of; does not fail the check. */
  questions?: string[]
  /** Why nothing could be verified: then the check fails, for silence is no proof. */
  nothing?: string
}
