import { sha256 } from './credentials.ts'
import type { Letter } from './letter-box.ts'
import { addressOf, letterWords } from './letter-office.ts'

/** What the link in the letter may do, and nothing else. */
export const joinPermission = 'kernel.member.join'

interface Invited {
  name: string
  email: string
  tenantName: string
  locale: string
}

export const invitationLetter = ({ name, email, tenantName, locale }: Invited, token: string): Letter => ({
  key: `invitation ${sha256(token).toString('hex')}`,
  to: email,
  ...letterWords(locale, 'invited', {
    name,
    business: tenantName.replace(/[\r\n]+/g, ' '),
    link: addressOf(`/l/${token}`),
  }),
})
