import type { BlockList } from 'node:net'
import { isIP } from 'node:net'
import { isPublic, isWithin } from './addresses.ts'
import { NotSent } from './refusal.ts'

export interface Resolved {
  address: string
  family: 4 | 6
}

/** All addresses of a name, asked anew each time. */
export type Resolve = (name: string) => Promise<readonly Resolved[]>

export interface Rules {
  /** Addresses that are called though they lie inside. */
  allowed: BlockList
  resolve: Resolve
}

const ports = new Set(['', '80', '443', '8080', '8443'])

/** The name or address itself: without the brackets of IPv6, and without the dot that ends a full name. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')

/**
 * Reads an address that somebody gave. The parser writes every notation of IPv4 (0x7f.1, 2130706433, 0177.0.0.1)
 * as four numbers, and all kinds of letters as the ones they stand for, so that nothing is judged by its looks.
 */
export function readAddress(text: string): URL {
  const url = URL.parse(text)
  if (!url?.hostname) throw new NotSent('not_an_address')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new NotSent('scheme')
  if (url.username || url.password) throw new NotSent('credentials')
  return url
}

/** What can be said of an address without asking anybody; throws what is wrong with it. */
export function checkAddress(text: string, { allowed }: Rules): URL {
  const url = readAddress(text)
  const host = hostOf(url)
  const version = isIP(host)
  const isInvited = version > 0 && isWithin(allowed, host)
  if (version > 0 && !isInvited && !isPublic(host)) throw new NotSent('not_public')
  if (version > 0 && !isInvited && !ports.has(url.port)) throw new NotSent('port')
  return url
}

/** The addresses to connect to, every one of them checked; a name with one forbidden address is refused whole. */
export async function addressesOf(url: URL, { allowed, resolve }: Rules): Promise<Resolved[]> {
  const host = hostOf(url)
  const version = isIP(host) as 0 | 4 | 6
  const found = version === 0 ? await resolve(host) : [{ address: host, family: version }]
  if (found.length === 0) throw new NotSent('unknown_host')
  const isInvited = found.every(({ address }) => isWithin(allowed, address))
  if (!found.every(({ address }) => isWithin(allowed, address) || isPublic(address)))
    throw new NotSent('not_public')
  if (!isInvited && !ports.has(url.port)) throw new NotSent('port')
  return [...found]
}
