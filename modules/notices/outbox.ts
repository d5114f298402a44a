import type { Database } from '#kernel/db/database.ts'
import { openValue } from '#kernel/entity/sealed.ts'
import type { Channel } from './carriers/carrier.ts'

interface Caught {
  kind: Channel
  tenantId: string
  at: string
  from: string
  to: string
  subject: string
  text: string
  messageId: string
  html: string | null
  unsubscribe: string | null
}

const sql = `select id, channel as kind, tenant_id as "tenantId", created_at as at, sender as "from", recipient as "to",
  subject, body as text, message_id as "messageId",
  html, unsubscribe from notices.mail order by id`

/** Every message that would have left, of all tenants, oldest first: for test mode only. */
export async function caughtMails(db: Pick<Database, 'read' | 'dispatch'>): Promise<Caught[]> {
  const tenants = await db.dispatch.rows<{ id: string }>('select id from kernel.tenant')
  const lists = await Promise.all(tenants.map(({ id }) => db.read<Caught & { id: string }>(id, sql)))
  return (await Promise.all(lists.flat().map(opened))).sort((a, b) => a.at.localeCompare(b.at))
}

async function opened({ id: rowId, ...mail }: Caught & { id: string }): Promise<Caught> {
  const open = async (field: string, value: string | null) =>
    value && openValue({ tenantId: mail.tenantId, rowId, field }, value)
  const [text, html, unsubscribe] = await Promise.all([
    open('body', mail.text),
    open('html', mail.html),
    open('unsubscribe', mail.unsubscribe),
  ])
  return { ...mail, text: text ?? '', html, unsubscribe }
}
