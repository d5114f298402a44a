import { OpenFeature } from '@openfeature/server-sdk'
import { pino } from 'pino'
import { flagProvider, openFlagBook } from '#modules/operations/public.ts'
import { percentile, rounded } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'

const flag = {
  name: 'new_board',
  value: {
    description: 'The new board',
    otherwise: false,
    rules: [
      { tenants: ['harbour'], roles: ['manager'], value: true },
      { plans: ['pro'], percent: 30, value: true },
    ],
  },
}

/** One question of a flag, as a request would ask it; the book of flags is in memory. */
export const flags: Measure = {
  name: 'flags',
  summary: 'a flag evaluated through OpenFeature',
  async run({ pace }) {
    const house = { rows: async <T>() => structuredClone([flag]) as T[] }
    const book = openFlagBook(house, pino({ level: 'silent' }), 60_000)
    await book.refresh()
    await OpenFeature.setProviderAndWait('bench', flagProvider(book))
    const client = OpenFeature.getClient('bench')
    const took: number[] = []
    for (let nth = 0; nth < (pace.isQuick ? 5_000 : 50_000); nth++) {
      const from = performance.now()
      await client.getBooleanValue('new_board', false, { tenant: `t${nth}`, plan: 'pro' })
      took.push(performance.now() - from)
    }
    book.stop()
    await OpenFeature.close()
    const sorted = took.slice(500).toSorted((a, b) => a - b)
    const shares = [0.5, 0.95, 0.99].map(share => percentile(sorted, share))
    return {
      title: 'A flag evaluated',
      columns: ['what', 'p50 µs', 'p95 µs', 'p99 µs'],
      rows: [['through OpenFeature', ...shares.map(ms => rounded(ms * 1000))]],
      verdicts: [atMost('flag, 99th percentile', shares[2]!, 0.2, undefined, 'ms')],
      readings: { shares },
    }
  },
}
