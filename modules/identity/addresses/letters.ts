import { sha256 } from '#kernel/access/credentials.ts'
import type { Letter } from '#kernel/access/letter-box.ts'
import { addressOf } from '#kernel/access/letter-office.ts'
import { letterIn } from '../account-letters/letter-in.ts'
import type { Person } from '../accounts/letters.ts'

interface Asked {
  side: 'old' | 'new' | 'own'
  from: string
  to: string
}

const kinds = { own: 'confirmOwn', new: 'confirmNew', old: 'confirmOld' }

export const confirmLetter = ({ name, email, language }: Person, asked: Asked, token: string): Letter => ({
  key: `address ${sha256(token).toString('hex')}`,
  to: email,
  // After the number sign: a browser does not send it on, and no server logs it.
  ...letterIn(language, kinds[asked.side], {
    name,
    from: asked.from,
    to: asked.to,
    link: addressOf(`/app/confirm-address#${token}`),
  }),
})

export const addressChangedLetter = ({ name, email, language }: Person, to: string, at: string): Letter => ({
  key: `address changed ${email} ${at}`,
  to: email,
  ...letterIn(language, 'addressChanged', { name, to, at }),
})
