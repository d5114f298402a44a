import { createHash } from 'node:crypto'
import type { Carry } from '#kernel/access/letter-box.ts'
import {
  type Carrier,
  catcher,
  type PostOffice,
  pushCarrier,
  smtpCarrier,
  twilioCarrier,
  vapidKeysOf,
} from '#modules/notices/public.ts'

type Environment = Readonly<Record<string, string | undefined>>

function textsBy(
  env: Environment,
  channel: 'sms' | 'whatsapp',
  from: string | undefined,
): Carrier | undefined {
  const {
    MAINSTAY_TWILIO_SID: accountSid,
    MAINSTAY_TWILIO_TOKEN: authToken,
    MAINSTAY_TWILIO_URL: baseUrl,
  } = env
  if (!accountSid || !authToken || !from) return undefined
  return twilioCarrier({ accountSid, authToken, from, channel, baseUrl })
}

/** Messages go to the providers that the environment names; without one they stay here, to be looked at. */
export function postOfficeOf(env: Environment, secret: string): PostOffice {
  const from = env.MAINSTAY_MAIL_FROM ?? 'mainstay@localhost'
  const baseUrl = env.MAINSTAY_PUBLIC_URL
  return {
    carrier: env.MAINSTAY_SMTP_URL ? smtpCarrier(env.MAINSTAY_SMTP_URL) : catcher,
    others: {
      sms: textsBy(env, 'sms', env.MAINSTAY_SMS_FROM),
      whatsapp: textsBy(env, 'whatsapp', env.MAINSTAY_WHATSAPP_FROM),
      // A browser subscribes only with an installation that it can reach.
      push: baseUrl ? pushCarrier({ keys: vapidKeysOf(secret), contact: `mailto:${from}` }) : undefined,
    },
    from,
    baseUrl,
    secret,
    textsSignedBy: env.MAINSTAY_TWILIO_TOKEN,
  }
}

/** Letters about accounts leave the same way; without a mail server they wait, for `mainstay letters` to show. */
export function carryBy({ carrier, from }: PostOffice): Carry | undefined {
  if (carrier.kind === 'local') return undefined
  return async ({ key, to, subject, text }) => {
    await carrier.send({
      messageId: `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${from.split('@').at(-1)}>`,
      from: `"Mainstay" <${from}>`,
      to,
      subject,
      text,
    })
  }
}
