import { uuid } from '#kernel/db/uuid.ts'
import { sealValues } from '#kernel/entity/sealed.ts'
import { CaughtMail } from '../entities/mail.ts'
import {
  type Carrier,
  type Channel,
  type Outgoing,
  ProviderAway,
  type Subscription,
  Undeliverable,
} from './carrier.ts'

const insertSql = `insert into notices.mail (tenant_id, id, created_at, updated_at, channel, sender, recipient,
    subject, body, message_id, html, unsubscribe)
  values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11)`

/** A device is shown by where it is reached, without the part that is a secret. */
const shownAddress = (channel: Channel, to: string): string =>
  channel === 'push' ? new URL((JSON.parse(to) as Subscription).endpoint).origin : to

/** Bad days, said by the address: `ann+bounce@…` or `…0001` never take it, `ann+down@…` or `…0002` find no provider. */
function haveABadDay(channel: Channel, to: string): void {
  if (to.includes('+bounce@')) throw new Undeliverable('550 5.1.1 There is no such mailbox.', 'bounce')
  if (to.includes('+full@')) throw new Undeliverable('552 5.2.2 The mailbox is full.')
  if (to.includes('+down@')) throw new Error('421 4.3.2 The mail server is not available.')
  if (channel === 'push' && to.includes('/gone'))
    throw new Undeliverable('The browser took it back.', 'bounce')
  if (channel === 'email' || channel === 'push') return
  if (to.endsWith('0001')) throw new Undeliverable('21211 That is not a number.', 'bounce')
  if (to.endsWith('0002')) throw new ProviderAway('The provider is not available.')
  if (to.endsWith('0003')) throw new Undeliverable('21610 They answered STOP.', 'stop')
}

/** Keeps messages where they can be looked at: for trying things out, and where no provider is named. */
export const catcherOf = (channel: Channel): Carrier => ({
  kind: 'local',
  async keep(tx, tenantId, at, { from, to, subject, text, messageId, html, unsubscribe }: Outgoing) {
    haveABadDay(channel, to)
    const id = uuid()
    const said = { body: text, html: html ?? null, unsubscribe: unsubscribe ?? null }
    const sealed = await sealValues(CaughtMail, tenantId, id, said)
    const about = [from, shownAddress(channel, to), subject, sealed.body, messageId]
    await tx.run(insertSql, [tenantId, id, at, channel, ...about, sealed.html, sealed.unsubscribe])
    return {}
  },
})

export const catcher: Carrier = catcherOf('email')
