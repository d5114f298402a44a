import { sha256 } from '#kernel/access/credentials.ts'
import type { Letter } from '#kernel/access/letter-box.ts'
import { addressOf } from '#kernel/access/letter-office.ts'
import { letterIn } from '#modules/identity/public.ts'
import type { Wish } from './wish.ts'

export const signUpLetter = ({ name, email, businessName, locale }: Wish, token: string): Letter => ({
  key: `sign-up ${sha256(token).toString('hex')}`,
  to: email,
  ...letterIn(locale, 'signUp', {
    name,
    business: businessName.replace(/[\r\n]+/g, ' '),
    // After the number sign: a browser does not send it on, and no server logs it.
    link: addressOf(`/app/sign-up/go-on#${token}`),
  }),
})
