import { noticeTemplate, notify } from '#modules/notices/public.ts'
import type { RequestContext, RequestRow } from './change-request.ts'

const words = {
  answered: noticeTemplate({
    name: 'property.request_answered',
    topic: 'requests',
    version: 1,
  }),
  done: noticeTemplate({
    name: 'property.request_done',
    topic: 'requests',
    version: 1,
  }),
}

/** Whoever asked hears what becomes of it; staff's own requests concern nobody. */
export const tellResident =
  (what: keyof typeof words) =>
  async (ctx: RequestContext, request: RequestRow): Promise<void> => {
    if (!request.customerId) return
    await notify(ctx, {
      to: { customerId: request.customerId },
      template: words[what].name,
      data: { title: request.title },
      key: `request-${what}:${request.id}:${request.reopenCount}`,
      link: '/portal',
    })
  }
