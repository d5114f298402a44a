import type { CommandContext } from '#kernel/command/context.ts'
import { columnsOf, jsonOf } from '#kernel/entity/columns.ts'
import type { Changes, Row } from '#kernel/entity/entity.ts'
import { ModerationCase } from '../entities/case.ts'
import { caseDecided } from '../events.ts'
import { type Subject, subjects, type visibilities } from '../rules.ts'
import { nounOf } from './subject-of.ts'

export type CaseRow = Row<typeof ModerationCase>

export const caseErrors = {
  'community.case_state': {
    status: 409,
    when: 'The case is in a state that does not allow this; see status.',
  },
  'community.too_late': { status: 409, when: 'Thirty days have passed: what was hidden stays hidden.' },
} as const

const casesSql = `select ${jsonOf(ModerationCase.allFields)} as row from community.case t
  where t.id = any ($1) order by t.id for no key update`

export const lockedCases = async (ctx: CommandContext, ids: readonly string[]): Promise<CaseRow[]> =>
  (await ctx.sql.rows<{ row: CaseRow }>(casesSql, [ids])).map(({ row }) => row)

/** Shows or hides what the cases are about: one statement for each kind of thing. */
async function setVisibility(
  ctx: CommandContext,
  subject: Subject,
  ids: readonly string[],
  visibility: (typeof visibilities)[number],
): Promise<void> {
  if (!ids.length) return
  const noun = nounOf[subject]
  const rows = await ctx.sql.rows<{ row: { visibility: string } }>(
    `update ${noun.table} t set version = version + 1, updated_at = $2, visibility = $3
     where t.id = any ($1) and t.visibility <> $3 returning ${jsonOf(noun.allFields)} as row`,
    [ids, ctx.now.toString(), visibility],
  )
  const before = visibility === 'shown' ? 'hidden' : 'shown'
  for (const { row } of rows) ctx.record(noun, row, { ...row, visibility: before }, ['visibility'])
}

/** Decides cases alike, and shows or hides what they are about. */
export async function decideCases(
  ctx: CommandContext,
  cases: readonly CaseRow[],
  changes: Changes<typeof ModerationCase> & Pick<CaseRow, 'status'>,
  visibility?: (typeof visibilities)[number],
): Promise<CaseRow[]> {
  if (!cases.length) return []
  const values: unknown[] = [cases.map(({ id }) => id), ctx.now.toString()]
  const fields = Object.keys(changes) as (keyof typeof ModerationCase.fields)[]
  const sets = fields.flatMap(key =>
    columnsOf(key, ModerationCase.fields[key]).map(
      ({ name, type, of }) => `${name} = $${values.push(of(changes[key]))}::${type}`,
    ),
  )
  const decided = await ctx.sql.rows<{ row: CaseRow }>(
    `update community.case t set version = version + 1, updated_at = $2, ${sets.join(', ')}
     where t.id = any ($1) returning ${jsonOf(ModerationCase.allFields)} as row`,
    values,
  )
  const before = new Map(cases.map(one => [one.id, one]))
  for (const { row } of decided) {
    ctx.record(ModerationCase, row, before.get(row.id)!, fields)
    ctx.emit(caseDecided, {
      entity: ModerationCase.name,
      rowId: row.id,
      data: { subject: row.subject, subjectId: row.subjectId, status: row.status },
    })
  }
  if (visibility)
    for (const subject of subjects) {
      const ids = cases.filter(one => one.subject === subject).map(one => one.subjectId)
      await setVisibility(ctx, subject, ids, visibility)
    }
  return decided.map(({ row }) => row)
}

export const decidedBy = (ctx: CommandContext) => ({
  decidedAt: ctx.now.toString(),
  decidedBy: ctx.actor.name,
})
