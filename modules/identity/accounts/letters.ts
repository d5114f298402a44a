import { sha256 } from '#kernel/access/credentials.ts'
import type { Letter } from '#kernel/access/letter-box.ts'
import { addressOf } from '#kernel/access/letter-office.ts'

const keyOf = (kind: string, token: string) => `${kind} ${sha256(token).toString('hex')}`

export interface Person {
  name: string
  email: string
}

export const resetLetter = ({ name, email }: Person, token: string): Letter => ({
  key: keyOf('reset', token),
  to: email,
  subject: 'Choose a new password',
  text: [
    `Hello ${name},`,
    'somebody, probably you, asked for a new password. Choose it here within 30 minutes; the link works once:',
    // After the number sign: a browser does not send it on, and no server logs it.
    addressOf(`/app/new-password#${token}`),
    'If it was not you, do nothing: your password stays as it is.',
  ].join('\n\n'),
})

export const changedLetter = ({ name, email }: Person, at: string): Letter => ({
  key: `changed ${email} ${at}`,
  to: email,
  subject: 'Your password was changed',
  text: [
    `Hello ${name},`,
    `your password was changed (${at}), and every other session was ended.`,
    `If it was not you, choose a new one at once: ${addressOf('/app/forgotten')}`,
  ].join('\n\n'),
})
