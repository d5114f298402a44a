import type { Logger } from 'pino'
import type { Sight } from '#kernel/command/execute.ts'
import type { Database } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { type Repeated, repeat } from '#kernel/job/repeat.ts'

interface Reading {
  hour_at: string
  reader_id: string
  reader_kind: string
  reader_name: string
  entity: string
  row_id: string
  is_taken: boolean
  purpose: string | null
}

interface Taking {
  id: string
  at: string
  actor_id: string
  actor_kind: string
  actor_name: string
  operation: string
  entity: string
  request_id: string
  address: string | null
  device: string | null
  reason: string | null
  count: number
}

interface Waiting {
  readings: Map<string, Reading>
  /** By noun: ids of which it is not known yet whether they are of its rows. */
  mixed: Map<Entity, Map<string, Reading>>
  takings: Map<string, Taking>
}

const readingSql = (
  of?: Entity,
) => `insert into compliance.access as a (tenant_id, hour_at, reader_id, reader_kind, reader_name, entity, row_id,
    is_taken, purpose)
  select $1, r.* from json_to_recordset($2::json) as r (hour_at timestamptz, reader_id uuid, reader_kind text,
    reader_name text, entity text, row_id uuid, is_taken boolean, purpose text)
  ${of ? `where exists (select from ${of.table} t where t.id = r.row_id)` : ''}
  on conflict (tenant_id, hour_at, reader_id, entity, row_id) do update set read_count = a.read_count + 1,
    is_taken = a.is_taken or excluded.is_taken,
    purpose = left(nullif(concat_ws('; ', a.purpose, nullif(excluded.purpose, a.purpose)), ''), 2000)`

const takingSql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_id, actor_name, operation, entity,
    request_id, address, device, reason, changes)
  select $1, t.id, t.at, t.actor_kind, t.actor_id, t.actor_name, t.operation, t.entity, t.request_id, t.address,
    t.device, t.reason, jsonb_build_object('rowCount', jsonb_build_array(null, t.count))
  from json_to_recordset($2::json) as t (id uuid, at timestamptz, actor_kind text, actor_id uuid, actor_name text,
    operation text, entity text, request_id text, address text, device text, reason text, count integer)`

const watched = new WeakMap<Entity, boolean>()

/** Nouns of which it matters who looked: those with a field about somebody's health, means or child. */
export function isWatched(noun: Entity): boolean {
  const known = watched.get(noun)
  if (known !== undefined) return known
  const is = Object.values(noun.fields).some(({ options }) =>
    ['sensitive', 'child'].includes(options.personal ?? ''),
  )
  watched.set(noun, is)
  return is
}

const idOf = (row: string): string[] => /"id":"([0-9a-f-]{36})"/.exec(row)?.slice(1) ?? []

const allIdsOf = (body: string): string[] => [
  ...new Set(
    Array.from(body.matchAll(/"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/g), found => found[1]!),
  ),
]

/** Rows an hour, reader and tenant of which each is noted; beyond it somebody reads everything, and the list says that. */
const most = 5000

/** Who read what, gathered in memory and written each second: a reader waits for none of it. */
export function openAccessLog({ db, log, everyMs = 1000 }: { db: Database; log: Logger; everyMs?: number }) {
  let waiting = new Map<string, Waiting>()

  function note({ noun, rows, isExport, isTaken = false, isMixed, call }: Sight): void {
    const { actor, tenant } = call
    const isNoted = isTaken || isWatched(noun)
    if (!isExport && (rows.length === 0 || !isNoted)) return
    const own = waiting.get(tenant.id) ?? { readings: new Map(), mixed: new Map(), takings: new Map() }
    waiting.set(tenant.id, own)
    if (isExport) noteExport(own, noun, rows.length, call)
    if (!isNoted) return
    const is_taken = isTaken || isExport
    const purpose = (is_taken && call.reason) || null
    const hour_at = call.now.round({ smallestUnit: 'hour', roundingMode: 'floor' }).toString()
    const into = isMixed ? mixedOf(own, noun) : own.readings
    for (const row_id of rows.flatMap(isMixed ? allIdsOf : idOf)) {
      const key = `${hour_at} ${actor.id} ${noun.name} ${row_id}`
      const known = own.readings.get(key) ?? into.get(key)
      if (known) takeNote(known, is_taken, purpose)
      if (known || into.size >= most) continue
      const reader = { reader_id: actor.id, reader_kind: actor.kind, reader_name: actor.name }
      into.set(key, { hour_at, ...reader, entity: noun.name, row_id, is_taken, purpose })
    }
  }

  async function flush(): Promise<void> {
    const taken = waiting
    waiting = new Map()
    for (const [tenantId, { readings, mixed, takings }] of taken)
      await db.write(tenantId, async tx => {
        if (readings.size > 0) tx.later(readingSql(), [tenantId, JSON.stringify([...readings.values()])])
        for (const [noun, some] of mixed)
          tx.later(readingSql(noun), [tenantId, JSON.stringify([...some.values()])])
        if (takings.size > 0) tx.later(takingSql, [tenantId, JSON.stringify([...takings.values()])])
      })
  }

  const rounds: Repeated<void> = repeat(flush, everyMs, log)
  return {
    note,
    flush: () => rounds.now(),
    async stop() {
      await rounds.stop()
      await flush()
    },
  }
}

function takeNote(known: Reading, isTaken: boolean, purpose: string | null): void {
  known.is_taken ||= isTaken
  if (purpose && !known.purpose?.includes(purpose))
    known.purpose = [known.purpose, purpose].filter(Boolean).join('; ')
}

function mixedOf({ mixed }: Waiting, noun: Entity): Map<string, Reading> {
  const known = mixed.get(noun) ?? new Map<string, Reading>()
  mixed.set(noun, known)
  return known
}

/** One entry of the audit for each page-wise export, however many pages it has. */
function noteExport({ takings }: Waiting, noun: Entity, count: number, call: Sight['call']): void {
  const { actor, requestId, now, address, device, reason } = call
  const known = takings.get(requestId)
  if (known) known.count += count
  else
    takings.set(requestId, {
      id: uuid(),
      at: now.toString(),
      actor_id: actor.id,
      actor_kind: actor.kind,
      actor_name: actor.name,
      operation: `${noun.name}.export`,
      entity: noun.name,
      request_id: requestId,
      address: address ?? null,
      device: device ?? null,
      reason: reason ?? null,
      count,
    })
}
