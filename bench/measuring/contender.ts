/** One stretch of work of one contender. */
export interface Round {
  perSecond: number
  /** Per request or delivery: the server's process and PostgreSQL's together. */
  cpuMicros: number
  /** Milliseconds. */
  p50: number
  p99: number
  failures: number
}

export interface Contender {
  name: string
  run(seconds: number): Promise<Round>
}
