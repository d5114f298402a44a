import { createTransport } from 'nodemailer'
import { type Carrier, ProviderAway, Undeliverable } from './carrier.ts'

const patienceMilliseconds = 20_000

interface SmtpError {
  message: string
  responseCode?: number
  response?: string
  code?: string
}

/** 5xx: this mail will never be taken (RFC 5321 §4.2.1). Everything else may pass, so it is tried again. */
const isFinal = ({ responseCode = 0, code }: SmtpError) =>
  (responseCode >= 500 && code !== 'EAUTH') || code === 'EENVELOPE'

/** 5.1.x: the address is wrong (RFC 3463 §3.2). A server that gives no such code says it with a plain 550. */
const isDeadAddress = ({ responseCode, response = '', message }: SmtpError) =>
  /\b5\.1\.\d/.test(`${response} ${message}`) ||
  (responseCode === 550 && !/\b5\.\d+\.\d/.test(`${response} ${message}`))

/** No connection, or none that may send: what is said to one mail would be said to all. */
const isAway = ({ code, responseCode }: SmtpError) =>
  ['ECONNECTION', 'ESOCKET', 'EDNS', 'EAUTH', 'ECONNREFUSED'].includes(code ?? '') || responseCode === 421

function inOurWords(error: SmtpError): Error {
  if (isFinal(error)) return new Undeliverable(error.message, isDeadAddress(error) ? 'bounce' : undefined)
  return isAway(error) ? new ProviderAway(error.message) : (error as Error)
}

/** A mail server: `smtp://user:password@host:587`, `smtps://…:465`. */
export function smtpCarrier(url: string): Carrier & { kind: 'remote' } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 8,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    // Words of a notice never name a file of this machine or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0])
  return {
    kind: 'remote',
    async send({ from, to, subject, text, html, messageId, unsubscribe }) {
      // RFC 2369 and RFC 8058: mail programs show a button that takes the reader off by one request.
      const headers = unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }
      const mail = { from, to: { name: '', address: to }, subject, text, html, messageId }
      try {
        const { messageId: providerId } = await transport.sendMail({ ...mail, ...(headers && { headers }) })
        return { providerId }
      } catch (error) {
        throw inOurWords(error as SmtpError)
      }
    },
    close: () => transport.close(),
  }
}
