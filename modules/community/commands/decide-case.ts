import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { bool, id, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { ModerationCase } from '../entities/case.ts'
import { caseDecided } from '../events.ts'
import { caseSays, reversibleDays } from '../rules.ts'
import { type CaseRow, caseErrors, decideCases, decidedBy, lockedCases } from '../steps/decide-cases.ts'

const { note, reason } = ModerationCase.fields
const needs = 'community.case.decide'
const shared = { needs, on: ModerationCase, output: ModerationCase, emits: [caseDecided], errors: caseErrors }

type Context = CommandContext<keyof typeof caseErrors>

async function openCase(ctx: Context, id: string, verb: Parameters<typeof caseSays>[0]): Promise<CaseRow> {
  const found = await ctx.find(ModerationCase, id, { lock: true })
  if (!caseSays(verb, found.status)) ctx.fail('community.case_state', { status: found.status })
  return found
}

const hiding = (ctx: CommandContext, given: { reason?: CaseRow['reason']; note?: string | null }) => ({
  status: 'hidden' as const,
  reason: given.reason ?? null,
  note: given.note ?? null,
  reversibleUntilAt: ctx.now.add({ hours: 24 * reversibleDays }).toString(),
  appealedAt: null,
  appeal: null,
  appealOutcome: null,
  appealNote: null,
  ...decidedBy(ctx),
})

export const hide = command('community.hide', {
  ...shared,
  summary: 'Hide what was reported, saying why; for thirty days it can be shown again',
  route: 'POST /v1/moderation-cases/{id}/hiding',
  input: { reason: oneOf(reason.choices as readonly NonNullable<CaseRow['reason']>[]), note },
  async run(ctx, { id, ...given }) {
    const found = await openCase(ctx, id, 'hide')
    return (await decideCases(ctx, [found], hiding(ctx, given), 'hidden'))[0]
  },
})

export const restore = command('community.restore', {
  ...shared,
  summary: 'Show again what was hidden',
  route: 'DELETE /v1/moderation-cases/{id}/hiding',
  input: {},
  async run(ctx, { id }) {
    const found = await openCase(ctx, id, 'restore')
    if (Temporal.Instant.compare(ctx.now, found.reversibleUntilAt!) > 0) ctx.fail('community.too_late')
    return (await decideCases(ctx, [found], { status: 'restored', ...decidedBy(ctx) }, 'shown'))[0]
  },
})

export const keep = command('community.keep', {
  ...shared,
  summary: 'Leave what was reported where it is',
  route: 'POST /v1/moderation-cases/{id}/dismissal',
  input: { note },
  async run(ctx, { id, note }) {
    const found = await openCase(ctx, id, 'keep')
    return (await decideCases(ctx, [found], { status: 'kept', note: note ?? null, ...decidedBy(ctx) }))[0]
  },
})

export const decideMany = command('community.decide_many', {
  summary: 'Hide or keep several at once, for the same reason; those that cannot be are told',
  route: 'POST /v1/moderation-decisions',
  needs,
  input: {
    ids: list(id(), { max: 200 }),
    isHidden: bool(),
    reason: oneOf(reason.choices as readonly NonNullable<CaseRow['reason']>[]),
    note,
  },
  output: { results: list(shape({ id: id(), ok: bool(), code: text().optional() })) },
  emits: [caseDecided],
  async run(ctx, { ids, isHidden, ...given }) {
    const found = await lockedCases(ctx, ids)
    const verb = isHidden ? 'hide' : 'keep'
    const able = found.filter(one => caseSays(verb, one.status))
    if (isHidden) await decideCases(ctx, able, hiding(ctx, given), 'hidden')
    else await decideCases(ctx, able, { status: 'kept', note: given.note ?? null, ...decidedBy(ctx) })
    const known = new Set(found.map(one => one.id))
    const done = new Set(able.map(one => one.id))
    const codeOf = (id: string) => (known.has(id) ? 'community.case_state' : 'not_found')
    return { results: ids.map(id => ({ id, ok: done.has(id), code: done.has(id) ? null : codeOf(id) })) }
  },
})

export const appeal = command('community.appeal', {
  ...shared,
  needs: 'community.take_part',
  summary: 'Ask that something of yours be shown again; once, within thirty days',
  route: 'POST /v1/moderation-cases/{id}/appeal',
  input: { appeal: text({ max: 2000 }) },
  output: { id: id(), status: text() },
  async run(ctx, { id, appeal }) {
    const found = await ctx.find(ModerationCase, id, { lock: true })
    if (found.authorId !== ctx.actor.id) throw Failure.notFound()
    if (!caseSays('appeal', found.status) || found.appealedAt)
      ctx.fail('community.case_state', { status: found.status })
    if (Temporal.Instant.compare(ctx.now, found.reversibleUntilAt!) > 0) ctx.fail('community.too_late')
    await ctx.update(ModerationCase, found, { appeal, appealedAt: ctx.now.toString() })
    return { id, status: found.status }
  },
})

export const decideAppeal = command('community.decide_appeal', {
  ...shared,
  summary: 'Answer an appeal; one that is upheld shows the thing again, also after thirty days',
  route: 'POST /v1/moderation-cases/{id}/appeal-decision',
  input: { isUpheld: bool(), appealNote: text({ max: 500 }) },
  async run(ctx, { id, isUpheld, appealNote }) {
    const found = await openCase(ctx, id, 'appeal')
    if (!found.appealedAt || found.appealOutcome) ctx.fail('community.case_state', { status: found.status })
    const changes = {
      status: isUpheld ? ('restored' as const) : ('hidden' as const),
      appealOutcome: isUpheld ? ('upheld' as const) : ('refused' as const),
      appealNote,
      ...decidedBy(ctx),
    }
    return (await decideCases(ctx, [found], changes, isUpheld ? 'shown' : undefined))[0]
  },
})
