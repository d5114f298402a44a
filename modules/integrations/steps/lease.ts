import type { Transaction } from '#kernel/db/database.ts'
import type { JobContext } from '#kernel/job/job.ts'

// The machine's time, not the clock of the house: a lease is about processes.
const takeSql = `update integrations.progress set leased_at = clock_timestamp(), is_wanted_again = false
  where endpoint_id = $1
    and (leased_at is null or $2 or leased_at < clock_timestamp() - interval '10 minutes')
  returning true as taken`

const againSql = 'update integrations.progress set is_wanted_again = true where endpoint_id = $1'

/**
 * One run at a time sends to an endpoint, so that what belongs together stays in order. Whoever finds another at it
 * leaves word and goes. A run that is tried again was broken off before, and takes its own lease back.
 */
export const takeLease = (ctx: JobContext, endpointId: string): Promise<boolean> =>
  ctx.write(async tx => {
    if (await tx.one(takeSql, [endpointId, ctx.attempt > 1])) return true
    await tx.run(againSql, [endpointId])
    return false
  })

const giveBackSql = `with before as (
    select p.endpoint_id, p.is_wanted_again, p.rests_until_at from integrations.progress p
    where p.endpoint_id = $1 for update
  ), given as (
    update integrations.progress p set leased_at = null, is_wanted_again = false from before b
    where p.endpoint_id = b.endpoint_id
  )
  select b.is_wanted_again as "isWantedAgain", b.rests_until_at as "restsUntil",
    (select min(d.next_attempt_at) from integrations.delivery d join integrations.endpoint n
        on n.tenant_id = d.tenant_id and n.id = d.endpoint_id and n.status = 'active' and n.archived_at is null
      where d.endpoint_id = $1 and d.status = 'waiting' and not exists (${earlierOpen('d')})) as "nextAt"
  from before b`

/** An earlier message about the same record that has not arrived yet: what follows waits for it. */
export function earlierOpen(delivery: string): string {
  return `select from integrations.delivery o
    where o.tenant_id = ${delivery}.tenant_id and o.endpoint_id = ${delivery}.endpoint_id and o.status = 'waiting'
      and o.row_id = ${delivery}.row_id and (o.txid, o.event_id) < (${delivery}.txid, ${delivery}.event_id)`
}

interface Left {
  isWantedAgain: boolean
  restsUntil: string | null
  nextAt: string | null
}

/** Asks for another run; of those that are to come later there is one at a time. */
type Ask = (tx: Transaction, runAt: Temporal.Instant, isLater: boolean) => void

/** Gives the lease back, and asks for the next run when there is something to come. */
export const giveLeaseBack = (ctx: JobContext, endpointId: string, ask: Ask): Promise<void> =>
  ctx.write(async tx => {
    const left = await tx.one<Left>(giveBackSql, [endpointId])
    if (left?.isWantedAgain) ask(tx, ctx.now, false)
    if (!left?.nextAt) return
    const moments = [left.nextAt, left.restsUntil ?? left.nextAt].map(at => Temporal.Instant.from(at))
    ask(tx, moments.sort(Temporal.Instant.compare).at(-1)!, true)
  })
