export interface Opened {
  /** base64 */
  salt: string
  values: (string | null)[]
}

/** What is handed out for one entry. */
export interface Proof {
  format: string
  record: string
  place: number
  size: number
  /** base64, lowest first. */
  path: string[]
  /** A signed note. */
  checkpoint: string
  /** `name+hint+key` */
  key: string
  /** Who did it, and what was done; without them the proof speaks of their commitments alone. */
  who: Opened | null
  what: Opened | null
}
