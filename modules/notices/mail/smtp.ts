import { createTransport } from 'nodemailer'
import { type Carrier, Undeliverable } from './carrier.ts'

const patienceMilliseconds = 20_000

interface SmtpError {
  responseCode?: number
  code?: string
}

/** 5xx: this mail will never be taken (RFC 5321 §4.2.1). Everything else may pass, so it is tried again. */
const isFinal = ({ responseCode = 0, code }: SmtpError) =>
  (responseCode >= 500 && code !== 'EAUTH') || code === 'EENVELOPE'

/** A mail server: `smtp://user:password@host:587`, `smtps://…:465`. */
export function smtpCarrier(url: string): Carrier & { kind: 'remote' } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    // Words of a notice never name a file of this machine or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0])
  return {
    kind: 'remote',
    async send({ from, to, subject, text, messageId }) {
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId })
      } catch (error) {
        if (isFinal(error as SmtpError)) throw new Undeliverable((error as Error).message)
        throw error
      }
    },
    close: () => transport.close(),
  }
}
