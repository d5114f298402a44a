import { sha256 } from '#kernel/access/credentials.ts'
import type { Letter } from '#kernel/access/letter-box.ts'
import { addressOf } from '#kernel/access/letter-office.ts'
import type { Wish } from './wish.ts'

export const signUpLetter = ({ name, email, businessName }: Wish, token: string): Letter => ({
  key: `sign-up ${sha256(token).toString('hex')}`,
  to: email,
  subject: `Open ${businessName}`,
  text: [
    `Hello ${name},`,
    `somebody, probably you, wants to open ${businessName} here. Go on within a day; the link works once:`,
    // After the number sign: a browser does not send it on, and no server logs it.
    addressOf(`/app/sign-up/go-on#${token}`),
    'You choose a password there. If you have an account with this address already, it is its password.',
    'If it was not you, do nothing: no business is opened.',
  ].join('\n\n'),
})
