import { happened } from '#kernel/entity/happenings.ts'
import { on } from '#kernel/event/listener.ts'
import { CustomerAccess } from '#modules/people/public.ts'
import { notify } from '../notify.ts'
import { notifying } from '../teller.ts'
import { noticeTemplate } from '../templates/template.ts'

const welcome = noticeTemplate({ name: 'notices.welcome', topic: 'account', version: 1 })

const sql = `select a.customer_id as "customerId", c.name, t.name as tenant
  from people.customer_access a
  join people.customer c on c.tenant_id = a.tenant_id and c.id = a.customer_id
  join kernel.member m on m.tenant_id = a.tenant_id and m.id = a.viewer_id
  join kernel.tenant t on t.id = a.tenant_id
  where a.id = $1 and a.archived_at is null`

const created = { kind: 'event', summary: '', data: {}, ...happened(CustomerAccess).created } as const

/** A customer who got a page of their own is welcomed there; who was only entered as a customer is not written to. */
export const whenAccess = on(created, 'notices.welcome', async (ctx, { rowId }) => {
  const found = await ctx.tx.one<{ customerId: string; name: string; tenant: string }>(sql, [rowId])
  if (!found) return
  const { customerId, ...data } = found
  await notifying(ctx, ctx.tx, 'notices.welcome', teller =>
    notify(teller, {
      to: { customerId },
      template: welcome.name,
      data,
      key: `welcome:${customerId}`,
      link: '/portal',
    }),
  )
})
