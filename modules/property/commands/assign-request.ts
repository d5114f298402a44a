import { command } from '#kernel/command/command.ts'
import { ref } from '#kernel/schema/fields.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import { ServiceRequest } from '../entities/request.ts'

const yours = noticeTemplate({
  name: 'property.request_assigned',
  topic: 'requests',
  version: 1,
})

export const assignRequest = command('property.assign_request', {
  summary: 'Say who puts a request right; whoever it is, other than oneself, is told',
  route: 'POST /v1/requests/{id}/assignment',
  needs: 'property.request.operate',
  on: ServiceRequest,
  input: { assigneeId: ref('kernel.member', { help: 'Nobody, if left out.' }).optional() },
  output: ServiceRequest,
  async run(ctx, { id, assigneeId }) {
    const before = await ctx.find(ServiceRequest, id, { lock: true })
    const request = await ctx.update(ServiceRequest, before, { assigneeId: assigneeId ?? null })
    if (assigneeId && assigneeId !== before.assigneeId && assigneeId !== ctx.actor.id)
      await notify(ctx, {
        to: { memberId: assigneeId },
        template: yours.name,
        data: { number: request.number, title: request.title },
        key: `request-assigned:${id}:${request.version}`,
        link: `/app/requests/${id}`,
      })
    return request
  },
})
