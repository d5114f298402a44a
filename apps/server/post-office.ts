import { createHash } from 'node:crypto'
import type { Carry } from '#kernel/access/letter-box.ts'
import { catcher, type PostOffice, smtpCarrier } from '#modules/notices/public.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Mail goes to the server that MAINSTAY_SMTP_URL names; without one it stays here, to be looked at. */
export function postOfficeOf(env: Environment): PostOffice {
  return {
    carrier: env.MAINSTAY_SMTP_URL ? smtpCarrier(env.MAINSTAY_SMTP_URL) : catcher,
    from: env.MAINSTAY_MAIL_FROM ?? 'mainstay@localhost',
    baseUrl: env.MAINSTAY_PUBLIC_URL,
  }
}

/** Letters about accounts leave the same way; without a mail server they wait, for `mainstay letters` to show. */
export function carryBy({ carrier, from }: PostOffice): Carry | undefined {
  if (carrier.kind === 'local') return undefined
  return ({ key, to, subject, text }) =>
    carrier.send({
      messageId: `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${from.split('@').at(-1)}>`,
      from: `"Mainstay" <${from}>`,
      to,
      subject,
      text,
    })
}
