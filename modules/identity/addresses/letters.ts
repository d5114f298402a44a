import { sha256 } from '#kernel/access/credentials.ts'
import type { Letter } from '#kernel/access/letter-box.ts'
import { addressOf } from '#kernel/access/letter-office.ts'
import type { Person } from '../accounts/letters.ts'

interface Asked {
  side: 'old' | 'new' | 'own'
  from: string
  to: string
}

const sentences = {
  own: () => 'open this to show that letters to this address reach you:',
  new: ({ from }: Asked) => `the account ${from} is to have this address. If it is yours, agree here:`,
  old: ({ to }: Asked) =>
    `your account is to have the address ${to} from now on. If you asked for it, agree here:`,
}

export const confirmLetter = ({ name, email }: Person, asked: Asked, token: string): Letter => ({
  key: `address ${sha256(token).toString('hex')}`,
  to: email,
  subject: asked.side === 'own' ? 'Confirm your address' : 'A new address for your account',
  text: [
    `Hello ${name},`,
    sentences[asked.side](asked),
    // After the number sign: a browser does not send it on, and no server logs it.
    addressOf(`/app/confirm-address#${token}`),
    'The link works once, for a day. If it was not you, do nothing: everything stays as it is.',
  ].join('\n\n'),
})

export const addressChangedLetter = ({ name, email }: Person, to: string, at: string): Letter => ({
  key: `address changed ${email} ${at}`,
  to: email,
  subject: 'The address of your account was changed',
  text: [`Hello ${name},`, `your account has the address ${to} from now on (${at}). Sign in with it.`].join(
    '\n\n',
  ),
})
