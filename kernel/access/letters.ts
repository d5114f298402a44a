import { sha256 } from './credentials.ts'
import type { Letter } from './letter-box.ts'
import { addressOf } from './letter-office.ts'

const keyOf = (kind: string, token: string) => `${kind} ${sha256(token).toString('hex')}`

interface Person {
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

export const invitationLetter = (invited: Person & { tenantName: string }, token: string): Letter => ({
  key: keyOf('invitation', token),
  to: invited.email,
  subject: `You are invited to ${invited.tenantName}`.replace(/[\r\n]+/g, ' '),
  text: [
    `Hello ${invited.name},`,
    `${invited.tenantName} would like you to work with it in Mainstay. Choose a password here within seven days:`,
    addressOf(`/l/${token}`),
  ].join('\n\n'),
})
