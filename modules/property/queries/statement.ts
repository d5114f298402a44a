import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { paperFor, paperInput, pdfDownload } from '#modules/documents/public.ts'
import { sheetOfStatement, statementTemplate } from '../documents/statement-sheet.ts'
import { month } from '../entities/expense.ts'
import { parties } from '../expenses/share-out.ts'
import { type Statement, statementShape } from '../expenses/statement-shape.ts'
import { statementSql } from '../expenses/statement-sql.ts'
import { whoseStatement } from '../expenses/whose-statement.ts'

export const statement = query('property.statement', {
  summary: 'What a unit owes for a month: carried forward, charged line by line, paid, and still due',
  route: 'GET /v1/units/{id}/statement',
  needs: 'property.sheet.read',
  input: { month: month() },
  output: statementShape,
  async run(ctx, { id, month }) {
    const values = [id, month, ctx.tenant.currency, ctx.actor.locationIds, parties]
    const found = await ctx.readJson(statementSql, values)
    if (found.text === 'null') throw Failure.notFound()
    return found
  },
})

export const statementPdf = query('property.statement_pdf', {
  summary: 'The statement of a unit on paper',
  route: 'GET /v1/units/{id}/statement-pdf',
  needs: 'property.sheet.read',
  input: { month: month(), ...paperInput() },
  gives: 'application/pdf',
  async run(ctx, { id, month, language }) {
    const values = [id, month, ctx.tenant.currency, ctx.actor.locationIds, parties]
    const [found] = await ctx.read<{ json: Statement }>(statementSql, values)
    if (!found) throw Failure.notFound()
    const about = await whoseStatement(ctx, id, month, parties)
    const paper = paperFor(ctx.tenant, language)
    const [data, name, options] = sheetOfStatement(found.json, ctx.tenant, paper)
    return pdfDownload(statementTemplate, data, name, { ...options, about })
  },
})
