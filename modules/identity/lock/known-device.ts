import { timingSafeEqual } from 'node:crypto'
import { newSecret } from '#kernel/access/credentials.ts'
import type { House, HouseCall } from '#kernel/http/house-operation.ts'
import { markOf } from '../seal.ts'

const cookieName = 'mainstay_device'
const aYear = 365 * 24 * 60 * 60

const signature = ({ auth }: Pick<House, 'auth'>, email: string, device: string) =>
  markOf(auth, 'devices', `${email} ${device}`)

/** Remembers that this browser has signed in to this account before. */
export function rememberDevice(house: Pick<House, 'auth'>, call: HouseCall, email: string): void {
  const device = newSecret()
  const signed = signature(house, email, device).toString('base64url')
  call.answer.cookie(cookieName, `${device}.${signed}`, aYear)
}

/**
 * What failed attempts at an account are counted by: the account, or this browser where it has been in before. So a
 * stranger who types wrong passwords shuts out strangers, and not the person whose account it is.
 */
export function countedBy(house: Pick<House, 'auth'>, call: HouseCall, email: string): string {
  const found = new RegExp(`(?:^|; *)${cookieName}=([\\w-]{43})\\.([\\w-]{43})(?:;|$)`).exec(
    call.headers.cookie ?? '',
  )
  if (!found) return `account ${email}`
  const [, device = '', signed = ''] = found
  const isKnown = timingSafeEqual(signature(house, email, device), Buffer.from(signed, 'base64url'))
  return isKnown ? `device ${device} ${email}` : `account ${email}`
}
