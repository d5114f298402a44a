import { sha256 } from '#kernel/access/credentials.ts'
import type { Letter } from '#kernel/access/letter-box.ts'
import { addressOf } from '#kernel/access/letter-office.ts'
import { letterIn } from '../account-letters/letter-in.ts'

const keyOf = (kind: string, token: string) => `${kind} ${sha256(token).toString('hex')}`

export interface Person {
  name: string
  email: string
  /** As they chose it. */
  language?: string | null
}

const letter = (
  key: string,
  { name, email, language }: Person,
  kind: string,
  values: Record<string, string>,
): Letter => ({
  key,
  to: email,
  ...letterIn(language, kind, { name, forgotten: addressOf('/app/forgotten'), ...values }),
})

export const resetLetter = (person: Person, token: string): Letter =>
  // After the number sign: a browser does not send it on, and no server logs it.
  letter(keyOf('reset', token), person, 'reset', { link: addressOf(`/app/new-password#${token}`) })

export const changedLetter = (person: Person, at: string): Letter =>
  letter(`changed ${person.email} ${at}`, person, 'changed', { at })

export const lockedLetter = (person: Person, at: string): Letter =>
  letter(`locked ${person.email} ${at}`, person, 'locked', { at })

export const secondFactorLetter = (person: Person, what: 'secondOn' | 'secondOff', at: string): Letter =>
  letter(`second factor ${person.email} ${at}`, person, what, { at })

export const backupUsedLetter = (person: Person, at: string, left: number): Letter =>
  letter(`backup code ${person.email} ${at}`, person, 'backupUsed', { at, left: String(left) })

export const passkeyLetter = (
  person: Person,
  key: string,
  what: 'passkeyAdded' | 'passkeyRemoved',
  at: string,
): Letter =>
  letter(`passkey ${person.email} ${at} ${key}`, person, what, { at, key: key.replace(/[\r\n]+/g, ' ') })
