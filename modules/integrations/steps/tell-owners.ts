import { ownerRole } from '#kernel/access/permission.ts'
import type { Transaction } from '#kernel/db/database.ts'
import type { JobContext } from '#kernel/job/job.ts'
import { noticeTemplate, notify, notifying } from '#modules/notices/public.ts'

const templates = {
  gone: noticeTemplate({ name: 'integrations.endpoint_gone', topic: 'webhooks', version: 1 }),
  failing: noticeTemplate({ name: 'integrations.endpoint_failing', topic: 'webhooks', version: 1 }),
}

interface Off {
  id: string
  version: number
  name: string
  url: string
}

/** Whoever owns the house hears that a program of theirs hears nothing any more: once for each time. */
export const tellOwners = (
  ctx: Pick<JobContext, 'tenantId' | 'actor' | 'now'>,
  tx: Transaction,
  { id, version, name, url }: Off,
  reason: keyof typeof templates,
): Promise<unknown> =>
  notifying(ctx, tx, 'integrations.deliver', teller =>
    notify(teller, {
      to: { role: ownerRole },
      template: templates[reason].name,
      data: { name, host: new URL(url).host, at: ctx.now },
      key: `endpoint-off:${id}:${version}`,
      link: `/app/webhook-endpoints/${id}`,
    }),
  )
