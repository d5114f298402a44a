/** How long a run takes: short to see that all works, full for figures to quote. */
export interface Pace {
  isQuick: boolean
  /** Rounds of each contender, taken in turns. */
  rounds: number
  roundSeconds: number
  warmUpSeconds: number
}

export const full: Pace = { isQuick: false, rounds: 5, roundSeconds: 2, warmUpSeconds: 2 }
export const quick: Pace = { isQuick: true, rounds: 3, roundSeconds: 1, warmUpSeconds: 1 }
