import type { Database } from '../db/database.ts'
import { type CommittedEvent, eventColumns } from '../event/committed-event.ts'
import { type Cursor, millisecondsOf } from '../event/cursor.ts'
import { systemClock } from '../time/clock.ts'
import type { Limits } from './limits.ts'

export interface Missed {
  events: CommittedEvent[]
  /** Everything up to here has been read. */
  end: Cursor
}

const sql = `select s.horizon, e.* from
  (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon) s
  left join lateral (
    select ${eventColumns} from kernel.event e
    where e.tenant_id = $1 and (e.txid, e.id) > ($2::xid8, $3::uuid)
      and e.txid < pg_snapshot_xmin(pg_current_snapshot())
    order by e.txid, e.id limit $4
  ) e on true`

type Row = CommittedEvent & { horizon: number }

// Events are thrown away after a week: a cursor nearly that old may have lost some without a trace.
const keptMs = 6 * 24 * 3_600_000

/**
 * What a client has missed, or undefined when that is too much, too old, or no place of this outbox at all: it
 * then has to read everything anew. Ages are of the machine's clock, in which cursors and ids are made.
 */
export async function readMissed(
  db: Pick<Database, 'read'>,
  tenantId: string,
  since: Cursor,
  { replayEvents, replayMs }: Pick<Limits, 'replayEvents' | 'replayMs'>,
): Promise<Missed | undefined> {
  const now = systemClock.now()
  if (millisecondsOf(since) < now.epochMilliseconds - keptMs) return undefined
  const rows = await db.read<Row>(tenantId, sql, [tenantId, String(since.txid), since.id, replayEvents + 1])
  const events = rows.filter(row => row.id !== null)
  if (since.txid >= Number(rows[0]!.horizon) || events.length > replayEvents) return undefined
  if (events[0] && millisecondsOf(events[0]) < now.epochMilliseconds - replayMs) return undefined
  return { events, end: events.at(-1) ?? since }
}
