import { percentile, rounded } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'
import { openNursery } from '../world/nursery.ts'

const perSecond = 50
const rooms = 40

/** The busiest minute of a morning: arrivals are sent at their moments, whether or not those before are answered. */
export const checkIns: Measure = {
  name: 'check-ins',
  summary: `${perSecond} arrivals a second`,
  async run({ house: open, pace }) {
    const seconds = pace.isQuick ? 5 : 60
    const count = perSecond * seconds
    const nursery = await openNursery(await open(), 'check_ins', rooms, Math.max(count, rooms * 2))
    const took: number[] = []
    const waiting: Promise<void>[] = []
    // Families do not come sorted by room.
    const order = nursery.childIds.slice(0, count).toSorted((a, b) => (a.slice(-6) < b.slice(-6) ? -1 : 1))
    const start = performance.now()
    for (const [at, dependantId] of order.entries()) {
      const due = start + (at * 1000) / perSecond
      const early = due - performance.now()
      if (early > 1) await new Promise(resolve => setTimeout(resolve, early))
      const arrive = async () => {
        await nursery.api.post('/v1/arrivals', { dependantIds: [dependantId], method: 'kiosk' })
        took.push(performance.now() - due)
      }
      waiting.push(arrive())
    }
    await Promise.all(waiting)
    await nursery.stop()
    const sorted = took.toSorted((a, b) => a - b)
    const shares = [0.5, 0.95, 0.99, 1].map(share => rounded(percentile(sorted, share)))
    return {
      title: `Arrivals: ${perSecond} a second for ${seconds} seconds, ${rooms} rooms`,
      columns: ['what', 'p50 ms', 'p95 ms', 'p99 ms', 'slowest ms'],
      rows: [['an arrival, judged and answered', ...shares]],
      verdicts: [atMost('an arrival, 95th percentile', percentile(sorted, 0.95), 100, undefined, 'ms')],
      readings: sorted,
    }
  },
}
