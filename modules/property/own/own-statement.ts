import { Failure } from '#kernel/command/failure.ts'
import { type QueryContext, query } from '#kernel/query/query.ts'
import { ref } from '#kernel/schema/fields.ts'
import { paperFor, paperInput, pdfDownload } from '#modules/documents/public.ts'
import { sheetOfStatement, statementTemplate } from '../documents/statement-sheet.ts'
import { month } from '../entities/expense.ts'
import type { Party } from '../expenses/share-out.ts'
import { type Statement, statementShape } from '../expenses/statement-shape.ts'
import { statementSql } from '../expenses/statement-sql.ts'
import { whoseStatement } from '../expenses/whose-statement.ts'
import { toldOf } from '../rules.ts'
import { homesIn, usePortal } from './homes.ts'

const rolesSql = `select r.role from property.residency r join kernel.location l on l.id = r.location_id
  where r.unit_id = $1 and r.archived_at is null and r.moved_out_at is null
    and ($2::timestamptz at time zone l.timezone)::date between r.starts_on and coalesce(r.ends_on, 'infinity')`

/** The owner's part is the owner's to see; the tenant's is the tenant's, or the owner's where nobody else lives. */
async function partiesOf(ctx: QueryContext, unitId: string, month: string): Promise<Party[]> {
  const reader = { ...ctx, rows: <T>(text: string, values: unknown[]) => ctx.read<T>(text, values) }
  const homes = await homesIn(reader, unitId)
  const since = homes.filter(home => home.startsOn.slice(0, 7) <= month)
  if (!since.length) throw Failure.notFound()
  const here = await ctx.read<{ role: (typeof homes)[number]['role'] }>(rolesSql, [
    unitId,
    ctx.now.toString(),
  ])
  const isOwner = since.some(({ role }) => role === 'owner')
  const isTenant = since.some(({ role }) => ['resident', 'renter', 'subtenant'].includes(role))
  const isAlone = isOwner && toldOf(here).every(({ role }) => role === 'owner')
  const parties: Party[] = [
    ...(isOwner ? ['owner' as const] : []),
    ...(isTenant || isAlone ? ['tenant' as const] : []),
  ]
  if (!parties.length) throw Failure.notFound()
  return parties
}

async function ownStatementOf(ctx: QueryContext, unitId: string, month: string): Promise<Statement> {
  const parties = await partiesOf(ctx, unitId, month)
  const values = [unitId, month, ctx.tenant.currency, null, parties]
  const [found] = await ctx.read<{ json: Statement }>(statementSql, values)
  if (!found) throw Failure.notFound()
  return found.json
}

const input = { unitId: ref('property.unit'), month: month() }

export const ownStatement = query('property.own_statement', {
  summary: 'What a resident owes for a month, line by line',
  route: 'GET /v1/own-statement',
  needs: usePortal,
  input,
  output: statementShape,
  run: (ctx, { unitId, month }) => ownStatementOf(ctx, unitId, month),
})

export const ownStatementPdf = query('property.own_statement_pdf', {
  summary: 'A resident’s statement on paper',
  route: 'GET /v1/own-statement-pdf',
  needs: usePortal,
  input: { ...input, ...paperInput() },
  gives: 'application/pdf',
  async run(ctx, { unitId, month, language }) {
    const statement = await ownStatementOf(ctx, unitId, month)
    const shown = statement.balances.map(({ party }) => party)
    const about = await whoseStatement(ctx, unitId, month, shown)
    const paper = paperFor(ctx.tenant, language)
    const [data, name, options] = sheetOfStatement(statement, ctx.tenant, paper)
    return pdfDownload(statementTemplate, data, name, { ...options, about })
  },
})
