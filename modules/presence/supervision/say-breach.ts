import type { Breach } from './breach.ts'

const sentences: Record<Breach['kind'], (breach: Breach) => string> = {
  staff: ({ needs, has, citation }) => `needs ${needs}, has ${has} — ${citation}`,
  group_size: ({ needs, has, citation }) => `group of ${has}, at most ${needs} — ${citation}`,
  age_spread: ({ needs, has, citation }) => `ages ${has} months apart, at most ${needs} — ${citation}`,
  age_not_covered: ({ has, citation }) => `the rules say nothing about the age of ${has} — ${citation}`,
}

export function sayBreach(breaches: readonly Breach[], headroom: number | null): string {
  if (breaches.length) return breaches.map(breach => sentences[breach.kind](breach)).join('; ')
  if (headroom === null) return 'nobody is here'
  return headroom === 0 ? 'full' : `room for ${headroom} more`
}
