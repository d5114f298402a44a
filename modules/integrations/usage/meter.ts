import type { Logger } from 'pino'
import { type Actor, systemActorId } from '#kernel/access/actor.ts'
import type { Database } from '#kernel/db/database.ts'
import { repeat } from '#kernel/job/repeat.ts'
import type { Clock } from '#kernel/time/clock.ts'

interface Count {
  tenantId: string
  hourAt: string
  kind: string
  principalId: string
  requests: number
  refused: number
}

const upsertSql = `insert into integrations.usage as u (tenant_id, hour_at, kind, principal_id, request_count, refused_count)
  select $1, r."hourAt", r.kind, r."principalId", r.requests, r.refused
  from json_to_recordset($2::json) as r("hourAt" timestamptz, kind text, "principalId" uuid, requests bigint, refused bigint)
  on conflict (tenant_id, hour_at, kind, principal_id) do update
    set request_count = u.request_count + excluded.request_count,
      refused_count = u.refused_count + excluded.refused_count`

const everyMs = 15_000
const hourMs = 3_600_000

interface Options {
  db: Pick<Database, 'write'>
  clock: Clock
  log: Logger
}

export interface Meter {
  count(actor: Actor, isRefused: boolean): void
  /** Writes down what was counted so far. */
  flush(): Promise<void>
  stop(): Promise<void>
}

/** Counts requests in memory and writes them down now and then: no request waits for its own figure. */
export function startMeter({ db, clock, log }: Options): Meter {
  let counts = new Map<string, Count>()
  let hour = { number: -1, at: '' }

  function hourAt(): string {
    const number = Math.floor(clock.now().epochMilliseconds / hourMs)
    if (number !== hour.number)
      hour = { number, at: Temporal.Instant.fromEpochMilliseconds(number * hourMs).toString() }
    return hour.at
  }

  function add({ requests, refused, ...of }: Count): void {
    const key = `${of.tenantId} ${of.principalId} ${of.kind} ${of.hourAt}`
    const known = counts.get(key)
    if (!known) return void counts.set(key, { ...of, requests, refused })
    known.requests += requests
    known.refused += refused
  }

  async function flush(): Promise<void> {
    const taken = Map.groupBy(counts.values(), ({ tenantId }) => tenantId)
    counts = new Map()
    for (const [tenantId, own] of taken) {
      try {
        await db.write(tenantId, tx => tx.run(upsertSql, [tenantId, JSON.stringify(own)]))
      } catch (error) {
        own.forEach(add)
        log.warn({ err: error }, 'usage could not be written down; trying again')
      }
    }
  }

  const flushing = repeat(flush, everyMs, log)
  return {
    count(actor, isRefused) {
      // People are counted together: what somebody did and when is for the audit, not for a meter.
      const principalId = actor.kind === 'api_key' ? actor.id : systemActorId
      const of = { tenantId: actor.tenantId, hourAt: hourAt(), kind: actor.kind, principalId }
      add({ ...of, requests: 1, refused: isRefused ? 1 : 0 })
    },
    flush: () => flushing.now(),
    async stop() {
      await flushing.stop()
      await flush()
    },
  }
}
