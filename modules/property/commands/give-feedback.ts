import { oneOf, text } from '#kernel/schema/fields.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import { requestVerb } from '../requests/change-request.ts'
import { verdicts } from '../requests/rules.ts'

const reopened = noticeTemplate({
  name: 'property.request_reopened',
  topic: 'requests',
  version: 1,
  words: {
    en: {
      title: 'Request {number} is open again',
      body: '{title}: the resident was not content ({reason}).',
    },
  },
})

export const presetOfficeRole = 'manager'

export const giveFeedback = requestVerb('property.give_feedback', {
  summary: 'How the resident found the work; anything but good opens it again',
  route: 'POST /v1/requests/{id}/feedback',
  needs: 'property.request.write',
  can: 'giveFeedback',
  input: { verdict: oneOf(verdicts), reason: text({ max: 300 }).optional() },
  change: (ctx, request, { verdict, reason }) =>
    verdict === 'good'
      ? { verdict, verdictReason: reason ?? null, status: 'closed', closedAt: ctx.now.toString() }
      : {
          verdict,
          verdictReason: reason ?? null,
          status: 'open',
          completedAt: null,
          reopenCount: request.reopenCount + 1,
          isFixedFirstTime: false,
        },
  async after(ctx, request) {
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
  },
})
