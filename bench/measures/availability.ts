import { percentile, rounded } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'
import { api } from './api.ts'

const asked = (days: number, offset: number) => {
  const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)
  return `arrivesOn=${day(offset)}&departsOn=${day(offset + days)}`
}

/** One caller, one question at a time; milliseconds over HTTP. */
export const availability: Measure = {
  name: 'availability',
  summary: 'which of 500 rooms are free, over a year full of stays',
  async run({ house: open, pace }) {
    const house = await open()
    const { large } = await house.usual()
    await house.copy('usual', 'availability')
    const server = await house.mainstay('availability')
    const tenant = api(server.url, large.apiKey)
    const questions: Record<string, (at: number) => string> = {
      'availability, 3 nights': at => `/v1/availability?locationId=${large.locationId}&${asked(3, at % 280)}`,
      'availability, 365 nights': at =>
        `/v1/availability?locationId=${large.locationId}&${asked(365, at % 30)}`,
    }
    const rows: string[][] = []
    const readings: Record<string, number[]> = {}
    for (const [what, path] of Object.entries(questions)) {
      const took: number[] = []
      for (let at = 0; at < (pace.isQuick ? 50 : 400); at++) {
        const from = performance.now()
        await tenant.get(path(at))
        took.push(performance.now() - from)
      }
      const sorted = took.slice(10).toSorted((a, b) => a - b)
      readings[what] = sorted
      rows.push([what, ...[0.5, 0.95, 0.99].map(share => rounded(percentile(sorted, share)))])
    }
    await server.stop()
    return {
      title: 'Availability: 500 rooms, 40,000 stays in some 320 days',
      columns: ['question', 'p50 ms', 'p95 ms', 'p99 ms'],
      rows,
      verdicts: Object.entries(readings).map(([what, sorted]) =>
        atMost(`${what}, 95th percentile`, percentile(sorted, 0.95), 50, undefined, 'ms'),
      ),
      readings,
    }
  },
}
