import { sha256 } from './credentials.ts'
import type { Letter } from './letter-box.ts'
import { addressOf } from './letter-office.ts'

/** What the link in the letter may do, and nothing else. */
export const joinPermission = 'kernel.member.join'

interface Invited {
  name: string
  email: string
  tenantName: string
}

export const invitationLetter = (invited: Invited, token: string): Letter => ({
  key: `invitation ${sha256(token).toString('hex')}`,
  to: invited.email,
  subject: `You are invited to ${invited.tenantName}`.replace(/[\r\n]+/g, ' '),
  text: [
    `Hello ${invited.name},`,
    `${invited.tenantName} would like you to work with it in Mainstay. Choose a password here within seven days:`,
    addressOf(`/l/${token}`),
  ].join('\n\n'),
})
