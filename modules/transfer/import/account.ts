import { uuid } from '#kernel/db/uuid.ts'
import { type Plan, type PlannedRow, willWrite } from './planned.ts'

/** What is kept about a batch besides its rows, as JSON texts: what became of each line, and the rows' history. */
export interface Account {
  outcomes: string | null
  history: string | null
}

/**
 * Made out of the plan alone, so that it can be done while the database writes the rows: they are locked or
 * new, so the versions they will have are known.
 */
export function accountOf(plan: Plan, entity: string): Account {
  const outcomes = [
    ...plan.rows.map(outcomeOf),
    ...plan.refused.map(refused => ({ ...refused, entity, outcome: 'refused' })),
  ]
  const written = plan.rows.filter(row => willWrite(row) && !row.onto)
  const history = written.map(({ noun, id, changes, before, ...row }) =>
    historyRow(noun.name, id, versionAfter({ before, ...row }), changes, before?.row),
  )
  return { outcomes: textOf(outcomes), history: textOf(history) }
}

export const textOf = (rows: object[]): string | null => (rows.length ? JSON.stringify(rows) : null)

const versionAfter = ({ before }: Pick<PlannedRow, 'before'>): number => (before ? before.row.version + 1 : 1)

function outcomeOf(row: PlannedRow) {
  const isWritten = willWrite(row) && !row.onto
  return {
    line: row.line,
    position: row.position,
    entity: row.noun.name,
    outcome: row.outcome,
    row_id: row.id,
    row_version: isWritten ? versionAfter(row) : null,
    code: row.notice?.code,
    reason: row.notice?.message,
    before: isWritten ? row.before?.raw : undefined,
  }
}

export function historyRow(
  entity: string,
  id: string,
  version: number,
  values: Record<string, unknown>,
  before?: Record<string, unknown>,
) {
  const changes: Record<string, [unknown, unknown]> = {}
  for (const name in values) {
    const was = before?.[name] ?? null
    if (values[name] !== null || was !== null) changes[name] = [was, values[name]]
  }
  return { id: uuid(), entity, row_id: id, row_version: version, changes }
}
