import { uuid } from '#kernel/db/uuid.ts'
import { type Carrier, Undeliverable } from './carrier.ts'

const insertSql = `insert into notices.mail (tenant_id, id, created_at, updated_at, sender, recipient, subject, body, message_id)
  values ($1, $2, $3, $3, $4, $5, $6, $7, $8)`

/**
 * Keeps mails where they can be looked at. Addresses with a mark behave as bad days do: `ann+bounce@…` is never
 * taken, `ann+down@…` finds no server however often it is tried.
 */
export const catcher: Carrier = {
  kind: 'local',
  async keep(tx, tenantId, at, { from, to, subject, text, messageId }) {
    if (to.includes('+bounce@')) throw new Undeliverable('550 5.1.1 There is no such mailbox.')
    if (to.includes('+down@')) throw new Error('421 4.3.2 The mail server is not available.')
    await tx.run(insertSql, [tenantId, uuid(), at, from, to, subject, text, messageId])
  },
}
