/** What a check found. */
export interface Findings {
  /** A sentence each. */
  faults: string[]
  /** How many things were looked at, by what they are. */
  checked: Record<string, number>
  /** Why nothing could be verified: then the check fails, for silence is no proof. */
  nothing?: string
}
