import { percentile, rounded } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'
import { openBusiness } from '../world/business.ts'
import { sqlFile } from '../world/sql-file.ts'

const jobs = 20_000

export const board: Measure = {
  name: 'board',
  summary: `the first page of a board of ${jobs} jobs`,
  async run({ house: open, pace }) {
    const house = await open()
    const shop = await openBusiness(house, 'board', {
      edition: 'petresort',
      timezone: 'Europe/Lisbon',
      currency: 'EUR',
    })
    const { id: boardId } = await shop.api.post('/v1/boards', { name: 'Shop' })
    const names = ['New', 'Prepared', 'Coated', 'Cured', 'Checked', 'Gone']
    const stages = names.map((name, position) => ({ boardId, name, position, isDone: name === 'Gone' }))
    await shop.make('/v1/stages', stages)
    const { tenantId } = shop.tenant
    await house.postgres.run('board', sqlFile('jobs.sql', { tenant: tenantId, board: boardId, jobs }))
    const page = `/v1/boards/${boardId}/jobs`
    const size = Buffer.byteLength(JSON.stringify(await shop.api.get(page)))
    const took: number[] = []
    for (let at = 0; at < (pace.isQuick ? 20 : 200); at++) {
      const from = performance.now()
      await shop.api.get(page)
      took.push(performance.now() - from)
    }
    await shop.stop()
    const sorted = took.slice(5).toSorted((a, b) => a - b)
    const shares = [0.5, 0.95, 0.99].map(share => rounded(percentile(sorted, share)))
    return {
      title: `A board of ${jobs} jobs in six stages`,
      columns: ['what', 'p50 ms', 'p95 ms', 'p99 ms', 'kB, not packed'],
      rows: [['first page', ...shares, rounded(size / 1000)]],
      verdicts: [
        atMost('first page, 95th percentile', percentile(sorted, 0.95), 100, undefined, 'ms'),
        atMost('first page', size / 1000, 200, undefined, 'kB'),
      ],
      readings: { took: sorted, size },
    }
  },
}
