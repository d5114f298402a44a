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
