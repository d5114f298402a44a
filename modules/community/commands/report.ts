import { actorMayAt } from '#kernel/access/actor.ts'
import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { id, oneOf, ref } from '#kernel/schema/fields.ts'
import { ModerationCase } from '../entities/case.ts'
import { Report } from '../entities/report.ts'
import { reported } from '../events.ts'
import { queueHours, subjects } from '../rules.ts'
import { belong, participant, participantErrors, withinRate } from '../steps/participants.ts'
import { type Reported, subjectOf } from '../steps/subject-of.ts'

type Case = Row<typeof ModerationCase>

const openSql = `select ${jsonOf(ModerationCase.allFields)} as row from community.case t
  where t.subject_id = $1 and t.status = 'open' for update`

const reasonsSql = `select string_agg(reason, ', ' order by n desc, reason) as reasons from (
  select reason, count(*) as n from community.report where case_id = $1 group by reason) r`

export const report = command('community.report', {
  summary: 'Tell the moderators of something; it stays where it is until they have decided',
  route: 'POST /v1/reports',
  needs: 'community.report',
  input: {
    subject: oneOf(subjects),
    subjectId: id(),
    reason: Report.fields.reason,
    note: Report.fields.note,
  },
  output: { caseId: ref('community.case') },
  status: 201,
  emits: [reported],
  errors: participantErrors,
  async run(ctx, input) {
    const { subject, subjectId, reason } = input
    const about = await subjectOf(ctx.sql, subject, subjectId)
    if (!about || !actorMayAt(ctx.actor, about.locationId)) throw Failure.notFound()
    if (about.areaId && !ctx.actor.permissions.has('community.case.read'))
      belong(await participant(ctx), about.areaId)
    await withinRate(ctx, 'report')
    const found = await caseOf(ctx, input, about)
    const { note } = input
    await ctx.insert(Report, { caseId: found.id, subjectId, reporterId: ctx.actor.id, reason, note })
    const told = await ctx.sql.one<{ reasons: string }>(reasonsSql, [found.id])
    await ctx.update(ModerationCase, found, {
      reportCount: found.reportCount + 1,
      reasons: told!.reasons.slice(0, 300),
    })
    ctx.emit(reported, {
      entity: ModerationCase.name,
      rowId: found.id,
      data: { subject, subjectId, reason },
    })
    return { caseId: found.id }
  },
})

async function caseOf(
  ctx: CommandContext,
  { subject, subjectId, reason }: Pick<Case, 'subject' | 'subjectId'> & { reason: string },
  { locationId: _, ...about }: Reported,
): Promise<Case> {
  const open = await ctx.sql.one<{ row: Case }>(openSql, [subjectId])
  if (open) return open.row
  const dueAt = ctx.now.add({ hours: queueHours }).toString()
  return ctx.insert(ModerationCase, {
    ...about,
    subject,
    subjectId,
    status: 'open',
    reportCount: 0,
    reasons: reason,
    dueAt,
  })
}
