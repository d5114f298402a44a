/** How long a run takes: short to see that all works, full for figures to quote. */
export interface Pace {
  isQuick: boolean
  /** Rounds of each contender, taken in turns. */
  rounds: number
  roundSeconds: number
  warmUpSeconds: number
}

export const full: Pace = { isQuick: false, rounds: 7, roundSeconds: 3, warmUpSeconds: 3 }
export const quick: Pace = { isQuick: true, rounds: 3, roundSeconds: 1, warmUpSeconds: 1 }
