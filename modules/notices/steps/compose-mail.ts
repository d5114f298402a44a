import type { Channel, Outgoing } from '../carriers/carrier.ts'
import type { PostOffice } from '../carriers/post-office.ts'
import { htmlOf } from './html-of.ts'
import { unsubscribeUrl } from './unsubscribe-token.ts'

export interface Letter {
  noticeId: string
  /** How often it was sent anew because somebody asked. */
  round: number
  tenantId: string
  tenantName: string
  personId: string
  topic: string
  locale: string
  address: string
  title: string
  body: string
  link: string | null
  isUrgent: boolean
}

// A line break would begin another header, a quotation mark would end the name.
const inHeader = (text: string) => text.replace(/[\r\n"\\<>]+/g, ' ').trim()

const mostTextCharacters = 600

const idOf = ({ noticeId, round }: Letter) => (round ? `${noticeId}.${round}` : noticeId)

function mailOf(letter: Letter, office: PostOffice, link: string | undefined): Outgoing {
  const { from } = office
  const { tenantName, title, body, locale } = letter
  const unsubscribe = letter.isUrgent ? undefined : unsubscribeUrl(letter, office)
  const parts = [body, ...(link ? [link] : []), `— ${tenantName}`]
  const message = {
    messageId: `<${idOf(letter)}@${from.split('@').at(-1)}>`,
    from: `"${inHeader(tenantName)}" <${from}>`,
    to: letter.address,
    subject: inHeader(title),
    text: [...parts, ...(unsubscribe ? [unsubscribe] : [])].join('\n\n'),
    html: htmlOf({ title, body, link, tenantName, unsubscribe, locale }),
  }
  return { ...message, ...(unsubscribe ? { unsubscribe } : {}) }
}

/** The message as a channel takes it. A text has no header that could say who sends it, so it begins with that. */
export function messageOf(letter: Letter, channel: Channel, office: PostOffice): Outgoing {
  const { baseUrl } = office
  const link = letter.link && baseUrl ? `${new URL(letter.link, baseUrl)}` : undefined
  if (channel === 'email') return mailOf(letter, office, link)
  const { tenantName, title, body, address, isUrgent, tenantId, noticeId } = letter
  const messageId = `${idOf(letter)}:${channel}`
  if (channel === 'push')
    return {
      messageId,
      from: tenantName,
      to: address,
      subject: title,
      text: body,
      link: letter.link ?? undefined,
      isUrgent,
    }
  const words = `${tenantName}: ${title}\n${body}`.slice(0, mostTextCharacters)
  const report = baseUrl
    ? `${new URL(`/provider/texts/${tenantId}/${noticeId}/${channel}`, baseUrl)}`
    : undefined
  return {
    messageId,
    from: tenantName,
    to: address,
    subject: title,
    text: link ? `${words}\n${link}` : words,
    isUrgent,
    ...(report ? { report } : {}),
  }
}
