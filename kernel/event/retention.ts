import { systemJob } from '../job/job.ts'

const page = 5_000

/** Events are kept a week for readers that were away, answers to idempotency keys two days for callers that retry. */
export const retention = systemJob('kernel.retention', {
  cron: '17 * * * *',
  async run({ worker, now, signal, log }) {
    const before = [now.subtract({ hours: 7 * 24 }), now.subtract({ hours: 48 })].map(String)
    let total = 0
    while (!signal.aborted) {
      const gone = await worker.one<{ rows: number }>('select kernel.prune($1, $2, $3) as rows', [
        ...before,
        page,
      ])
      total += gone!.rows
      if (gone!.rows < page) break
    }
    if (total > 0) log.info({ rows: total }, 'old events and keys are gone')
  },
})
