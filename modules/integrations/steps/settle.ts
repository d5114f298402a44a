import { uuid } from '#kernel/db/uuid.ts'
import type { JobContext } from '#kernel/job/job.ts'
import { nextAttempt, rest } from '../webhooks/schedule.ts'
import { isTaken, type Outcome } from './attempt.ts'
import { switchOff } from './switch-off.ts'

const attemptsSql = `insert into integrations.attempt (tenant_id, id, created_at, updated_at, delivery_id, number, status,
    milliseconds, answer, problem)
  select $1, r.id, $2, $2, r."deliveryId", r.number, r.status, r.milliseconds, r.answer, r.problem
  from json_to_recordset($3::json) as r(id uuid, "deliveryId" uuid, number integer, status integer,
    milliseconds integer, answer text, problem text)`

const deliveriesSql = `update integrations.delivery d set version = d.version + 1, updated_at = $1, status = r.state,
    attempt_count = r.number, next_attempt_at = r."nextAt", last_status = r.status, last_problem = r.problem,
    delivered_at = case when r.state = 'delivered' then $1::timestamptz else d.delivered_at end
  from json_to_recordset($2::json) as r("deliveryId" uuid, number integer, state text, "nextAt" timestamptz,
    status integer, problem text)
  where d.id = r."deliveryId" and d.status = 'waiting'`

const progressSql = `update integrations.progress set failed_in_a_row = case when $2 then 0 else failed_in_a_row + $3 end
  where endpoint_id = $1 returning failed_in_a_row as "failedInARow"`

const restSql = 'update integrations.progress set rests_until_at = $2 where endpoint_id = $1'

/** Writes down what a round of tries has brought; resolves to whether it makes sense to go on at once. */
export async function settle(
  ctx: JobContext,
  endpointId: string,
  outcomes: readonly Outcome[],
): Promise<boolean> {
  const now = ctx.now
  const results = outcomes.map(outcome => {
    const { deliveryId, number, status, problem, askedSeconds } = outcome
    const nextAt = isTaken(outcome) ? undefined : nextAttempt(deliveryId, number, now, askedSeconds)
    const state = isTaken(outcome) ? 'delivered' : nextAt ? 'waiting' : 'failed'
    return { deliveryId, number, status, problem, state, nextAt: nextAt?.toString() ?? null }
  })
  const failedCount = outcomes.filter(outcome => !isTaken(outcome)).length
  const hasArrived = failedCount < outcomes.length
  return ctx.write(async tx => {
    const rows = outcomes.map(outcome => ({ id: uuid(), ...outcome }))
    await tx.run(attemptsSql, [ctx.tenantId, now.toString(), JSON.stringify(rows)])
    await tx.run(deliveriesSql, [now.toString(), JSON.stringify(results)])
    const progress = await tx.one<{ failedInARow: number }>(progressSql, [
      endpointId,
      hasArrived,
      failedCount,
    ])
    if (outcomes.some(({ status }) => status === 410)) {
      await switchOff(ctx, tx, endpointId, 'gone')
      return false
    }
    if (!hasArrived && results.some(({ state }) => state === 'failed')) {
      await switchOff(ctx, tx, endpointId, 'failing')
      return false
    }
    const seconds = rest(progress!.failedInARow)
    await tx.run(restSql, [endpointId, seconds > 0 ? now.add({ seconds }).toString() : null])
    // Where nobody answers, every further try would hold this place for as long again.
    return hasArrived || outcomes.every(({ status }) => status !== null)
  })
}
