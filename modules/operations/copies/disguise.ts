import { createHmac } from 'node:crypto'

/** Nobody is called so. */
const vocabulary = `dolor amet elit tempor labore magna aliqua enim minim veniam nostrud ullamco laboris nisi
  aliquip commodo irure velit esse cillum fugiat nulla pariatur sint occaecat cupidatat proident culpa officia deserunt
  mollit laborum sapien turpis massa vitae ornare lectus sodales porta rutrum mauris augue neque gravida semper risus
  viverra ultrices vulputate congue mattis pretium fusce placerat orci nibh tortor condimentum lacinia quis eros`.split(
  /\s+/,
)

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const phone = /^(?=(?:\D*\d){5})[+0-9 ().-]{4,32}$/
const day = /^\d{4}-\d\d-\d\d(T|$)/

export type Disguise = ReturnType<typeof disguiseWith>

/**
 * What stands in a copy instead of what was said about people: words nobody is called by, addresses that lead nowhere,
 * of the same shape. The same value comes to the same, so that what was alike stays alike; without the key, which is
 * thrown away with the copying, nothing leads back.
 */
export function disguiseWith(key: Buffer, tenant: { from: string; to: string }) {
  const known = new Map<string, string>([[tenant.from, tenant.to]])
  const digest = (text: string) => createHmac('sha256', key).update(text).digest()

  /** In its place in time (UUIDv7 begins with its moment), and another. */
  function id(was: string): string {
    const found = known.get(was)
    if (found) return found
    const hex = digest(was).toString('hex')
    const variant = '89ab'[Number.parseInt(hex[31]!, 16) & 3]!
    const made = `${was.slice(0, 15)}${hex.slice(0, 3)}-${variant}${hex.slice(3, 6)}-${hex.slice(6, 18)}`
    if (known.size < 500_000) known.set(was, made)
    return made
  }

  function word(was: string): string {
    const found = vocabulary[digest(was.toLowerCase()).readUInt32BE(0) % vocabulary.length]!
    if (was.length > 1 && was === was.toUpperCase()) return found.toUpperCase()
    return was[0] === was[0]!.toUpperCase() ? found[0]!.toUpperCase() + found.slice(1) : found
  }

  function digits(was: string): string {
    const bytes = digest(was)
    let at = 0
    return was.replace(/\d/g, () => String(bytes[at++ % bytes.length]! % 10))
  }

  const token = (was: string) => digest(was).toString('hex')

  function text(was: string): string {
    if (was === '') return was
    if (was.startsWith('sealed:')) return 'Dolor amet'
    if (was.includes('@')) return `${token(was.toLowerCase()).slice(0, 12)}@example.invalid`
    if (/^https?:/.test(was)) return `https://example.invalid/${token(was).slice(0, 12)}`
    // No country has this code.
    if (phone.test(was)) return `+999${digits(was.replace(/^\+?\d{0,3}/, ''))}`
    return ids(digits(was.replace(anyId, '').replace(/\p{L}+/gu, word)) + (was.match(anyId) ?? []).join(' '))
  }

  const ids = (was: string) => was.replace(anyId, id)

  function json(was: unknown, isKind: (name: string) => boolean): unknown {
    if (typeof was === 'string') return day.test(was) || was.match(anyId)?.[0] === was ? ids(was) : text(was)
    if (Array.isArray(was)) return was.map(one => json(one, isKind))
    if (typeof was !== 'object' || was === null) return was
    const of = (name: string, one: unknown) =>
      typeof one === 'string' && isKind(name) ? ids(one) : json(one, isKind)
    return Object.fromEntries(Object.entries(was).map(([name, one]) => [ids(name), of(name, one)]))
  }

  return { ids, text, token, json }
}
