import pg from 'pg'
import { type ColumnDescription, columnsOf, decodeRow } from './columns.ts'
import { type Encoded, encode } from './encode.ts'
import type { Prepared } from './prepared.ts'
import { type Connection, wireOf } from './wire.ts'

export interface Statement {
  text: string
  values?: unknown[]
}

export interface Outcome {
  rows: unknown[]
  /** Rows affected. */
  count: number
  /** INSERT, COMMIT, ROLLBACK, … */
  command: string
}

interface Step {
  text: string
  values: Encoded[]
  outcome: Outcome
  prepared?: Prepared
  isNew?: boolean
}

const noColumns = columnsOf([])

// The published types say nothing of the methods by which a client drives a query.
const Query = pg.Query as unknown as new (text: string) => object

/**
 * Several statements under one Sync: one round trip and, outside a transaction block, one implicit transaction. When
 * one fails PostgreSQL skips the rest. pg hands us the answers of this trip only, however many are in flight on the
 * connection. It must extend pg.Query: in pipeline mode pg refuses anything else.
 */
export class Trip extends Query {
  readonly done: Promise<Outcome[]>
  /** Those that came before one failed; all of them when none did. */
  get answered(): Outcome[] {
    return this.steps.slice(0, this.current).map(step => step.outcome)
  }

  private readonly steps: Step[]
  private readonly isAlone: boolean
  private current = 0
  private connection: Connection | undefined
  private readonly resolve: (outcomes: Outcome[]) => void
  private readonly reject: (error: unknown) => void

  /** With `isAlone` it parses every statement itself, and so depends on nothing that a neighbour sent. */
  constructor(statements: Statement[], isAlone = false) {
    super('')
    this.isAlone = isAlone
    this.steps = statements.map(({ text, values }) => ({
      text,
      values: values ? values.map(encode) : [],
      outcome: { rows: [], count: 0, command: '' },
    }))
    const { promise, resolve, reject } = Promise.withResolvers<Outcome[]>()
    this.done = promise
    this.resolve = resolve
    this.reject = reject
  }

  submit(connection: Connection): void {
    const wire = wireOf(connection)
    this.connection = connection
    wire.cork(connection.stream)
    for (const name of wire.statements.takeClosing()) connection.close({ type: 'S', name })
    for (const step of this.steps) this.write(step, connection)
    connection.sync()
  }

  private write(step: Step, connection: Connection): void {
    const { statements } = wireOf(connection)
    let prepared = this.isAlone ? undefined : statements.find(step.text)
    if (!prepared) {
      prepared = this.isAlone ? statements.addForOnce() : statements.add(step.text)
      step.isNew = true
      connection.parse({ name: prepared.name, text: step.text })
      connection.describe({ type: 'S', name: prepared.name })
    }
    step.prepared = prepared
    connection.bind({ statement: prepared.name, values: step.values })
    connection.execute()
  }

  handleRowDescription(message: { fields: ColumnDescription[] }): void {
    this.steps[this.current]!.prepared!.columns = columnsOf(message.fields)
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    const step = this.steps[this.current]!
    step.outcome.rows.push(decodeRow(step.prepared!.columns ?? noColumns, message.fields))
  }

  handleCommandComplete(message: { text: string }): void {
    const step = this.steps[this.current++]!
    const words = message.text.split(' ')
    step.outcome.command = words[0]!
    step.outcome.count = Number(words.at(-1)) || 0
    step.prepared!.columns ??= noColumns
  }

  handleEmptyQuery(): void {
    this.current++
  }

  handleReadyForQuery(): void {
    this.resolve(this.steps.map(step => step.outcome))
  }

  /** Whether the statements first parsed here were parsed is unknown from the failing one on. */
  handleError(error: Error): void {
    if (this.connection) {
      const { statements } = wireOf(this.connection)
      for (const step of this.steps.slice(this.current)) {
        if (step.isNew || isStalePlan(error)) statements.forget(step.text, step.prepared)
      }
    }
    this.reject(error)
  }
}

/**
 * The prepared statement is gone (a pipelined neighbour failed while parsing it, or a pooler swapped servers), or a
 * migration changed its columns. The trip did nothing, and works when sent again.
 */
export function isStalePlan(error: unknown): boolean {
  const { code, routine } = error as { code?: string; routine?: string }
  return code === '26000' || (code === '0A000' && routine === 'RevalidateCachedQuery')
}
