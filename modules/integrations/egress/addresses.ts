import { BlockList, isIP } from 'node:net'

type Range = [network: string, prefix: number, what: string]

/** IANA's special-purpose registry for IPv4 (RFC 6890 and later), and what clouds answer under on every machine. */
const closedV4: readonly Range[] = [
  ['0.0.0.0', 8, 'this host'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared by carriers; metadata of one cloud'],
  ['127.0.0.0', 8, 'loopback'],
  ['168.63.129.16', 32, 'wire server of one cloud'],
  ['169.254.0.0', 16, 'link-local, and the metadata of most clouds'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol assignments'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.31.196.0', 24, 'AS112'],
  ['192.52.193.0', 24, 'AMT'],
  ['192.88.99.0', 24, '6to4 relays'],
  ['192.168.0.0', 16, 'private'],
  ['192.175.48.0', 24, 'AS112'],
  ['198.18.0.0', 15, 'benchmarks'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, and broadcast'],
]

/** Only 2000::/3 is given out for the open network; these parts of it are not, or lead to an IPv4 address within. */
const closedV6: readonly Range[] = [
  ['2001::', 23, 'protocol assignments: Teredo, benchmarks, ORCHID'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4'],
  ['2620:4f:8000::', 48, 'AS112'],
  ['3fff::', 20, 'documentation'],
]

const closed = new BlockList()
for (const [network, prefix] of closedV4) closed.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of closedV6) closed.addSubnet(network, prefix, 'ipv6')

const open = new BlockList()
open.addSubnet('2000::', 3, 'ipv6')

/** Whether the address belongs to the open network. Anything that is no address at all does not. */
export function isPublic(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !closed.check(address, 'ipv4')
  return version === 6 && open.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

/** Ranges that whoever runs the house lets requests go to: `127.0.0.0/8, 10.1.2.3, fd00::/8`. */
export function rangesOf(text: string): BlockList {
  const ranges = new BlockList()
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const [network = '', length] = part.split('/')
    const version = isIP(network)
    const prefix = length === undefined ? (version === 4 ? 32 : 128) : Number(length)
    if (!version || !Number.isInteger(prefix) || prefix < 0 || prefix > (version === 4 ? 32 : 128))
      throw new Error(`${part} is no range of addresses, such as 10.1.0.0/16`)
    ranges.addSubnet(network, prefix, version === 4 ? 'ipv4' : 'ipv6')
  }
  return ranges
}

/** `::ffff:10.0.0.1` is an IPv6 address of its own here: what was let in as IPv4 must be written as such. */
export function isWithin(ranges: BlockList, address: string): boolean {
  const version = isIP(address)
  if (version === 0 || /^::ffff:/i.test(address)) return false
  return ranges.check(address, version === 4 ? 'ipv4' : 'ipv6')
}
