import { Resolver } from 'node:dns/promises'
import type { Resolve, Resolved } from './target.ts'

const asOf =
  (family: 4 | 6) =>
  (addresses: string[]): Resolved[] =>
    addresses.map(address => ({ address, family }))

const localhost: readonly Resolved[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
]

/**
 * Asks the DNS servers of this machine, each time anew. Not the system's own look-up: that one waits on a few threads
 * which reading files needs too, so that four slow names would hold up the whole process.
 */
export function dnsResolve(): Resolve {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  const nothing = (): Resolved[] => []
  return async name => {
    // RFC 6761 §6.3 and §6.4: never asked of a server.
    if (/(^|\.)localhost$/i.test(name)) return localhost
    if (/(^|\.)invalid$/i.test(name)) return []
    const found = await Promise.all([
      resolver.resolve4(name).then(asOf(4), nothing),
      resolver.resolve6(name).then(asOf(6), nothing),
    ])
    return found.flat()
  }
}
