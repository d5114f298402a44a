import { lookup } from 'node:dns'
import { request } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

export type Egress = (
  url: string,
  options: { method: 'POST'; headers: Record<string, string>; body: Buffer | null },
) => Promise<{ status: number; retryAfter?: string }>

const closed = new BlockList()
// IANA's special-purpose registries for IPv4 and IPv6: this machine, private and link-local nets, documentation.
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(net, bits, 'ipv4')

/** Of IPv6 only what is given out to the world (2000::/3), without tunnels that hide an IPv4 address. */
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  closed.addSubnet(net, bits, 'ipv6')

export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, 'ipv4')
  return family === 6 && open6.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

/** An address that may be called at all, before its name is looked up. */
export function isOpenUrl(text: string): boolean {
  const url = URL.parse(text)
  if (url?.protocol !== 'https:' || url.username || url.password) return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) return isPublicAddress(host)
  return host.includes('.') && !/\.(local|internal|localhost)$/.test(host)
}

/** The address that was checked is the one that is connected to: a name cannot turn elsewhere in between. */
const publicLookup: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '')
    const bad = found.find(({ address }) => !isPublicAddress(address))
    if (bad || !found[0]) return done(new Error(`${host} is no address of the public internet`), '')
    if (options.all) return done(null, found)
    return done(null, found[0].address, found[0].family)
  })

const patienceMilliseconds = 15_000

/** Calls addresses that people gave us: never one of this house's own net, and no redirect is followed. */
export const publicEgress: Egress = (url, { method, headers, body }) => {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; retryAfter?: string }>()
  if (!isOpenUrl(url)) {
    reject(new Error('That is no address of the public internet.'))
    return promise
  }
  const signal = AbortSignal.timeout(patienceMilliseconds)
  const call = request(url, { method, headers, lookup: publicLookup, signal }, answer => {
    resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] })
    // Whatever it wants to say, nobody reads it.
    answer.destroy()
  })
  call.on('error', reject)
  call.end(body ?? undefined)
  return promise
}
