import { oneOf, text } from '#kernel/schema/fields.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import type { RequestContext, RequestRow } from './change-request.ts'
import { type verdicts as all, verdicts } from './rules.ts'

const reopened = noticeTemplate({
  name: 'property.request_reopened',
  topic: 'requests',
  version: 1,
})

export const presetOfficeRole = 'manager'

export const feedbackInput = { verdict: oneOf(verdicts), reason: text({ max: 300 }).optional() }

interface Feedback {
  verdict: (typeof all)[number]
  reason?: string | null
}

/** Anything but good opens it again. */
export const feedbackChange = (ctx: RequestContext, request: RequestRow, { verdict, reason }: Feedback) =>
  verdict === 'good'
    ? { verdict, verdictReason: reason ?? null, status: 'closed' as const, closedAt: ctx.now.toString() }
    : {
        verdict,
        verdictReason: reason ?? null,
        status: 'open' as const,
        completedAt: null,
        reopenCount: request.reopenCount + 1,
        isFixedFirstTime: false,
      }

/** The office and whoever did the work hear of it. */
export async function tellReopened(ctx: RequestContext, request: RequestRow): Promise<void> {
  if (request.status !== 'open') return
  const role = String(ctx.tenant.settings.requestOfficeRole ?? presetOfficeRole)
  const assignee = request.assigneeId ? [{ memberId: request.assigneeId }] : []
  await notify(ctx, {
    to: [{ role, locationId: request.locationId }, ...assignee],
    template: reopened.name,
    data: {
      number: request.number,
      title: request.title,
      reason: request.verdictReason ?? request.verdict,
    },
    key: `request-reopened:${request.id}:${request.reopenCount}`,
    link: `/app/requests/${request.id}`,
  })
}
