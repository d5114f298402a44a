import type { Database } from '#kernel/db/database.ts'
import { messageId } from './steps/attempt.ts'

interface CaughtWebhook {
  kind: 'webhook'
  tenantId: string
  at: string
  to: string
  id: string
  subject: string
  text: string
  status: string
  attemptCount: number
}

const sql = `select 'webhook' as kind, d.tenant_id as "tenantId", d.created_at as at, n.url as "to", d.event_id as id,
    d.event as subject, d.payload as text, d.status, d.attempt_count as "attemptCount"
  from integrations.delivery d join integrations.endpoint n on n.tenant_id = d.tenant_id and n.id = d.endpoint_id
  order by d.txid, d.event_id limit 5000`

/** Every webhook of all tenants, sent or on its way, oldest first: for test mode only. */
export async function caughtWebhooks(db: Pick<Database, 'read' | 'dispatch'>): Promise<CaughtWebhook[]> {
  const tenants = await db.dispatch.rows<{ id: string }>('select id from kernel.tenant')
  const lists = await Promise.all(tenants.map(({ id }) => db.read<CaughtWebhook>(id, sql)))
  return lists.flat().map(webhook => ({ ...webhook, id: messageId(webhook.id) }))
}
