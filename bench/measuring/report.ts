/** What a measure found. */
export interface Report {
  title: string
  columns: string[]
  rows: string[][]
  verdicts: Verdict[]
  notes?: string[]
  /** Every reading, for the file. */
  readings: unknown
}

/** A figure against its target. */
export interface Verdict {
  what: string
  measured: number
  unit: string
  must: number
  aim?: number
  isLessBetter?: boolean
}

export function isMet({ measured, must, isLessBetter }: Verdict): boolean {
  return isLessBetter ? measured <= must : measured >= must
}

export function atLeast(what: string, measured: number, must: number, aim?: number, unit = '×'): Verdict {
  return { what, measured, unit, must, aim }
}

export function atMost(what: string, measured: number, must: number, aim?: number, unit = ''): Verdict {
  return { what, measured, unit, must, aim, isLessBetter: true }
}
