import { send, sendAsFar, type TripClient } from './client.ts'
import { type Sql, sqlOver } from './sql.ts'
import type { Outcome, Statement } from './trip.ts'

export interface Transaction extends Sql {
  readonly tenantId: string
  /** Rows of each opening statement; they travelled with BEGIN. */
  readonly opening: unknown[][]
  /** Sent with COMMIT, in order, in one trip; if one fails everything is rolled back. */
  later(text: string, values?: unknown[]): void
  /** The next human number of a kind; those of transactions that are undone are missing. */
  nextNumber(kind: string): Promise<number>
}

/** Statements that travel with the first question; what they answer may turn the whole transaction away. */
export interface Entrance {
  /** The first of them sets the tenant. */
  statements: Statement[]
  /** Throws to turn it away: nothing is kept, whatever the question did. */
  admit(rows: unknown[][]): void
}

export interface TransactionRun<T> {
  tenantId: string
  opening: Statement[]
  entrance?: Entrance | undefined
  /** See NumberSource. */
  numbers: { take(tenantId: string, kind: string): Promise<number | undefined> }
  count(statements: number): void
  work(tx: Transaction): Promise<T>
}

/** Local to the transaction, so that a connection never carries one tenant's setting to the next. */
export const setTenant = (tenantId: string): Statement => ({
  text: "select set_config('app.tenant_id', $1, true)",
  values: [tenantId],
})

const counterSql = `insert into kernel.counter as c (tenant_id, kind, value) values ($1, $2, 1)
  on conflict (tenant_id, kind) do update set value = c.value + 1 returning value`

const begin: Statement = { text: 'begin' }
const commit: Statement = { text: 'commit' }
const rollback: Statement = { text: 'rollback' }

/** BEGIN to COMMIT on a client that nobody else uses meanwhile. */
export async function runTransaction<T>(client: TripClient, run: TransactionRun<T>): Promise<T> {
  const { tenantId, opening, numbers, count, work } = run
  let entrance = run.entrance
  const queued: Statement[] = []
  const failures: unknown[] = []
  // Travels with whatever is asked first, rather than in a trip of its own.
  let start: Statement[] = entrance ? [begin] : [begin, setTenant(tenantId)]
  let isOver = false

  async function ask(statements: Statement[]): Promise<Outcome[]> {
    // A promise that nobody awaited must not reach the next tenant's transaction on this connection.
    if (isOver) throw new Error('This transaction is over; await every query inside it.')
    const head = start
    const gate = entrance
    start = []
    entrance = undefined
    const before = [...head, ...(gate?.statements ?? [])]
    count(before.length + statements.length)
    try {
      const { outcomes, error } = await sendAsFar(client, [...before, ...statements])
      if (gate && outcomes.length >= before.length)
        gate.admit(outcomes.slice(head.length, before.length).map(({ rows }) => rows))
      if (error) throw error
      // What went wrong since the savepoint is undone and known to the caller; what was to follow it would speak of rows
      // that are not there any more.
      if (statements[0]?.text.startsWith('rollback to savepoint')) {
        failures.length = 0
        queued.length = 0
      }
      return outcomes.slice(before.length)
    } catch (error) {
      failures.push(error)
      throw error
    }
  }

  try {
    const opened = opening.length === 0 ? [] : await ask(opening)
    const tx: Transaction = {
      tenantId,
      opening: opened.map(outcome => outcome.rows),
      ...sqlOver(async statement => (await ask([statement]))[0]!),
      later: (text, values) => void queued.push({ text, values }),
      async nextNumber(kind) {
        // Who is turned away takes no number.
        if (entrance) await ask([])
        const number = await numbers.take(tenantId, kind)
        if (number !== undefined) return number
        const [counted] = await ask([{ text: counterSql, values: [tenantId, kind] }])
        return Number((counted!.rows[0] as { value: number }).value)
      },
    }
    const result = await work(tx)
    const isUntouched = start.length > 0 && queued.length === 0
    if (isUntouched) {
      isOver = true
      return result
    }
    // Before COMMIT is sent, never with it.
    if (entrance) await ask([])
    // After a failed statement PostgreSQL answers COMMIT with ROLLBACK and no error, even if work caught it.
    if (failures.length > 0) throw failures[0]
    // Under one Sync: when a queued statement fails, COMMIT is skipped, not tried.
    const ended = ask([...queued, commit])
    isOver = true
    if ((await ended).at(-1)!.command !== 'COMMIT') throw failures[0]
    return result
  } catch (error) {
    isOver = true
    if (start.length === 0) await send(client, [rollback]).catch(() => undefined)
    throw error
  }
}
