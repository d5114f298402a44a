import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import { systemClock } from '../time/clock.ts'
import { type CommittedEvent, eventColumns } from './committed-event.ts'
import { type Cursor, endBefore, formatCursor } from './cursor.ts'

export interface Tail {
  /** Everything up to here has been handed to the listeners. */
  readonly position: Cursor
  /** Listeners get every event committed from now on, in order, and must not block. Returns the way to stop. */
  on(listener: (events: CommittedEvent[]) => void): () => void
  /** Say that this process has committed something: no need to wait for the next poll. */
  nudge(): void
  /** Resolves when everything settled at the time of the call has been handed out. */
  catchUp(): Promise<void>
  stop(): Promise<void>
}

/** Cursors carry the machine's time, as ids do: a clock set by a test must not make them look old. */
export interface TailOptions {
  db: Pick<Database, 'dispatch'>
  log: Logger
  pollMs?: number
  batch?: number
}

// A transaction that began earlier may commit later. Only numbers below the oldest one still running (xmin) are
// settled. Numbers from xmax on were never given out by this cluster: rows of a restored copy, not ours to follow.
const page = `select s.horizon, e.* from
  (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon) s
  left join lateral (
    select ${eventColumns}, e.txid < pg_snapshot_xmin(pg_current_snapshot()) as "isSettled"
    from kernel.event e
    where (e.txid, e.id) > ($1::xid8, $2::uuid) and e.txid < pg_snapshot_xmax(pg_current_snapshot())
    order by e.txid, e.id limit $3
  ) e on true`

type Row = CommittedEvent & { horizon: number; isSettled: boolean | null }

// The place is that of the last event, never just the number at which all is settled: after a crash PostgreSQL gives
// out again the numbers of transactions that were rolled back shortly before, and an event may then bear one.
const lastPlace = `select coalesce(
  (select e.txid::text::bigint + 1 from kernel.event e
    where e.txid < pg_snapshot_xmin(pg_current_snapshot()) order by e.txid desc limit 1),
  pg_snapshot_xmin(pg_current_snapshot())::text::bigint) as "nextTxid"`

/** Follows the outbox from now on, in the order of commit as far as order can be observed. */
export async function createTail(options: TailOptions): Promise<Tail> {
  const { db, log, pollMs = 200, batch = 500 } = options
  const listeners = new Set<(events: CommittedEvent[]) => void>()
  const [start] = await db.dispatch.rows<{ nextTxid: number }>(lastPlace)
  let position = endBefore(Number(start!.nextTxid), systemClock.now())
  let timer: NodeJS.Timeout | undefined
  let reading: Promise<boolean> | undefined
  let isNudged = false
  let isStopped = false
  let wait = pollMs
  let eager = 2

  function handOut(events: CommittedEvent[]): void {
    for (const listener of listeners) {
      try {
        listener(events)
      } catch (error) {
        log.error({ err: error }, 'a listener of the outbox failed')
      }
    }
  }

  /** Reads to the end; true when events are in sight that wait for an older transaction. */
  async function read(): Promise<boolean> {
    for (;;) {
      const rows = await db.dispatch.rows<Row>(page, [String(position.txid), position.id, batch])
      const seen = rows.filter(row => row.isSettled !== null)
      const settled = seen.filter(row => row.isSettled)
      const isMore = seen.length === batch && settled.length === batch
      const last = settled.at(-1)
      const horizon = Number(rows[0]!.horizon)
      // The horizon of one cluster never goes back. It lies behind us only after a fail-over to a copy that had
      // not yet heard of our last transactions: their numbers are given out a second time.
      const isBehind = horizon <= position.txid
      if (isBehind) log.warn({ position: formatCursor(position), horizon }, 'the outbox went back')
      if (isBehind) {
        position = endBefore(horizon, systemClock.now())
        continue
      }
      const end = (last?.txid ?? position.txid) + 1
      position = isMore ? { txid: last!.txid, id: last!.id } : endBefore(end, systemClock.now())
      if (settled.length > 0) handOut(settled)
      if (!isMore) return seen.length > settled.length
    }
  }

  async function round(): Promise<void> {
    timer = undefined
    isNudged = false
    try {
      reading = read()
      const isPending = await reading
      eager = isPending ? Math.min(eager * 2, pollMs) : 2
      wait = isPending ? eager : pollMs
    } catch (error) {
      if (!isStopped) log.warn({ err: error }, 'the outbox could not be read; trying again')
      wait = 1000
    } finally {
      reading = undefined
      schedule()
    }
  }

  function schedule(): void {
    if (isStopped || timer || reading) return
    timer = setTimeout(round, isNudged ? 0 : wait)
  }

  function nudge(): void {
    if (isNudged || isStopped) return
    isNudged = true
    eager = 2
    clearTimeout(timer)
    timer = undefined
    schedule()
  }

  schedule()
  return {
    get position() {
      return position
    },
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    nudge,
    async catchUp() {
      await reading?.catch(() => false)
      clearTimeout(timer)
      timer = undefined
      await round()
    },
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await reading?.catch(() => false)
    },
  }
}
