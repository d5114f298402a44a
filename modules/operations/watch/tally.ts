/** How long requests took, in steps that grow by a quarter: 0.1 ms to 100 s within 12 % of the truth. */
const steps = 62
const stepOf = (ms: number) =>
  Math.min(steps - 1, Math.max(0, Math.ceil(Math.log(ms / 0.1) / Math.log(1.25))))
const msOf = (step: number) => 0.1 * 1.25 ** step

interface Minute {
  minute: number
  count: number
  faults: number
  totalMs: number
  histogram: Uint32Array
}

export interface Sums {
  count: number
  faults: number
  totalMs: number
  histogram: number[]
}

export interface Shares {
  count: number
  faults: number
  avgMs: number | null
  p95Ms: number | null
  p99Ms: number | null
}

const kept = 24 * 60

/** Requests of the last day, minute by minute. */
export class Tally {
  private readonly minutes = new Map<number, Minute>()

  add(atMs: number, tookMs: number, isFault: boolean): void {
    const minute = Math.floor(atMs / 60_000)
    const found = this.minutes.get(minute) ?? this.begin(minute)
    found.count++
    found.totalMs += tookMs
    if (isFault) found.faults++
    found.histogram[stepOf(tookMs)]!++
  }

  private begin(minute: number): Minute {
    for (const known of this.minutes.keys()) if (known <= minute - kept) this.minutes.delete(known)
    const fresh = { minute, count: 0, faults: 0, totalMs: 0, histogram: new Uint32Array(steps) }
    this.minutes.set(minute, fresh)
    return fresh
  }

  /** Of the last `minutes`, the running one among them. */
  sums(atMs: number, minutes: number): Sums {
    const from = Math.floor(atMs / 60_000) - minutes
    return sumOf([...this.minutes.values()].filter(one => one.minute > from))
  }

  shares(atMs: number, minutes: number): Shares {
    return sharesOf([this.sums(atMs, minutes)])
  }
}

/** Of several processes: histograms add up, percentiles do not. */
export function sharesOf(several: readonly Sums[]): Shares {
  const { count, faults, totalMs, histogram } = sumOf(several)
  return {
    count,
    faults,
    avgMs: count ? totalMs / count : null,
    p95Ms: shareOf(histogram, count, 0.95),
    p99Ms: shareOf(histogram, count, 0.99),
  }
}

function sumOf(several: readonly (Sums | Minute)[]): Sums {
  const sum = (of: (one: Sums | Minute) => number) => several.reduce((total, one) => total + of(one), 0)
  return {
    count: sum(one => one.count),
    faults: sum(one => one.faults),
    totalMs: sum(one => one.totalMs),
    histogram: Array.from({ length: steps }, (_, step) => sum(one => one.histogram[step] ?? 0)),
  }
}

function shareOf(histogram: number[], count: number, share: number): number | null {
  if (count === 0) return null
  let seen = 0
  const wanted = Math.ceil(count * share)
  for (const [step, number] of histogram.entries()) {
    seen += number
    if (seen >= wanted) return msOf(step)
  }
  return null
}
