import type { Mail } from './carrier.ts'
import type { PostOffice } from './post-office.ts'

export interface Letter {
  noticeId: string
  tenantName: string
  address: string
  title: string
  body: string
  link: string | null
}

// A line break would begin another header, a quotation mark would end the name.
const inHeader = (text: string) => text.replace(/[\r\n"\\<>]+/g, ' ').trim()

export function mailOf(letter: Letter, { from, baseUrl }: PostOffice): Mail {
  const where = letter.link && baseUrl ? [`${new URL(letter.link, baseUrl)}`] : []
  return {
    messageId: `<${letter.noticeId}@${from.split('@').at(-1)}>`,
    from: `"${inHeader(letter.tenantName)}" <${from}>`,
    to: letter.address,
    subject: inHeader(letter.title),
    text: [letter.body, ...where, `— ${letter.tenantName}`].join('\n\n'),
  }
}
