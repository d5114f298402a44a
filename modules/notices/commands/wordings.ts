import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { longText, text } from '#kernel/schema/fields.ts'
import { Wording } from '../entities/wording.ts'
import { knownTemplate, refuseStrangeNames } from '../steps/check-wording.ts'

const template = text({ max: 100, help: 'The name of a notice: `care.report_card`.' })
const locale = text({ max: 20, pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' })

const lastSql = `select coalesce(max(number), 0) as number from notices.wording where template = $1 and locale = $2`

const newestSql = `select ${jsonOf(Wording.allFields)} as row from notices.wording t
  where template = $1 and locale = $2 and archived_at is null order by number desc limit 1`

export const writeWording = command('notices.write_wording', {
  summary: 'Say a notice in the house’s own words; the earlier ones stay in its history',
  route: 'POST /v1/notice-wordings',
  needs: Wording.access.write,
  input: { template, locale, title: text({ max: 300 }), body: longText({ max: 10_000 }) },
  output: Wording,
  status: 201,
  errors: {
    'notices.written_just_now': { status: 409, when: 'Somebody else has just changed it. Look at it again.' },
  },
  async run(ctx, { template: name, locale: language, title, body }) {
    refuseStrangeNames(knownTemplate(name), { title, body })
    const last = await ctx.sql.one<{ number: number }>(lastSql, [name, language])
    return ctx.insert(Wording, {
      template: name,
      locale: language,
      number: last!.number + 1,
      title,
      body,
      writtenBy: ctx.actor.name,
    })
  },
})

export const undoWording = command('notices.undo_wording', {
  summary: 'Take the last change of a notice’s words back',
  route: 'POST /v1/notice-wording-withdrawals',
  needs: Wording.access.write,
  input: { template, locale },
  output: Wording,
  async run(ctx, { template: name, locale: language }) {
    knownTemplate(name)
    const newest = await ctx.sql.one<{ row: Row<typeof Wording> }>(newestSql, [name, language])
    if (!newest) throw Failure.notFound()
    const found = await ctx.find(Wording, newest.row.id, { lock: true })
    return ctx.update(Wording, found, { archivedAt: ctx.now.toString() })
  },
})
