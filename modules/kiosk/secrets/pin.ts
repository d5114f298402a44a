import { pbkdf2, randomInt } from 'node:crypto'
import { promisify } from 'node:util'
import { seal, unseal } from '#kernel/access/sealed-bytes.ts'
import { pinDigits, stretchRounds } from '../rules.ts'
import { keyFor, mac } from './keys.ts'

/** The place a PIN is for: the same digits elsewhere are another PIN. */
export interface Place {
  tenantId: string
  locationId: string
}

export const newPin = (): string => Array.from({ length: pinDigits }, () => String(randomInt(10))).join('')

/** Runs up or down, or of one or two digits: what people try first. */
export const isWeak = (pin: string): boolean =>
  new Set(pin).size < 3 || '01234567890123456789'.includes(pin) || '98765432109876543210'.includes(pin)

export const lookupOf = ({ tenantId, locationId }: Place, pin: string): string =>
  mac(keyFor('lookup', tenantId, locationId), pin).toString('base64url')

/** No secret: it keeps a table made for one place from opening another. */
export const saltOf = ({ tenantId, locationId }: Place): Buffer => keyFor('salt', tenantId, locationId)

const stretch = promisify(pbkdf2)

/** What trying a PIN costs whoever has no connection to us: a good part of a second, each time. */
export const stretched = (place: Place, pin: string): Promise<Buffer> =>
  stretch(pin, saltOf(place), stretchRounds, 32, 'sha256')

const shelf = ({ tenantId, locationId }: Place) => keyFor('stretch', tenantId, locationId)

export const shelve = (place: Place, bytes: Buffer): string => seal(shelf(place), bytes).toString('base64url')

export const unshelve = (place: Place, kept: string): Buffer =>
  unseal(shelf(place), Buffer.from(kept, 'base64url'))
