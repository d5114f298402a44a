import type { Said } from './said.ts'

// Not the middle of a code (INV-2026-03-04-7) or of a moment (2026-03-04T10:00).
const day = /(?<![\w/-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w/-])/g

/** What the server says is English already; its days are written as the reader's country writes them. */
export function daysSaid(locale: string): Said {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return text => text.replace(day, on => format.format(Date.parse(`${on}T00:00:00Z`)))
}
