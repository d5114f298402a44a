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

export const lockedLetter = ({ name, email }: Person, at: string): Letter => ({
  key: `locked ${email} ${at}`,
  to: email,
  subject: 'Sign-in to your account is shut for a quarter of an hour',
  text: [
    `Hello ${name},`,
    `somebody typed a wrong password ten times (${at}). Sign-in from unknown browsers is shut for 15 minutes; browsers in which you have signed in before still work.`,
    `If it was you and the password is forgotten, choose a new one, which opens it at once: ${addressOf('/app/forgotten')}`,
  ].join('\n\n'),
})

export const secondFactorLetter = ({ name, email }: Person, what: string, at: string): Letter => ({
  key: `second factor ${email} ${at}`,
  to: email,
  subject: `Your second factor was ${what}`,
  text: [
    `Hello ${name},`,
    `the authenticator app for your account was ${what} (${at}).`,
    `If it was not you, choose a new password at once: ${addressOf('/app/forgotten')}`,
  ].join('\n\n'),
})

export const backupUsedLetter = ({ name, email }: Person, at: string, left: number): Letter => ({
  key: `backup code ${email} ${at}`,
  to: email,
  subject: 'A backup code was used to sign in',
  text: [
    `Hello ${name},`,
    `one of your backup codes was used to sign in (${at}); ${left} are left.`,
    `If it was not you, choose a new password at once: ${addressOf('/app/forgotten')}`,
  ].join('\n\n'),
})

export const passkeyLetter = ({ name, email }: Person, key: string, what: string, at: string): Letter => ({
  key: `passkey ${email} ${at} ${key}`,
  to: email,
  subject: `A passkey was ${what === 'added' ? 'added to' : 'removed from'} your account`,
  text: [
    `Hello ${name},`,
    `the passkey “${key.replace(/[\r\n]+/g, ' ')}” was ${what} (${at}).`,
    `If it was not you, choose a new password at once: ${addressOf('/app/forgotten')}`,
  ].join('\n\n'),
})
