export const pinDigits = 6

/** So many unknown PINs at one device within the window, and it listens to none until the last is a while ago. */
export const wrongPins = { limit: 5, windowMinutes: 10, lockMinutes: 2 }

/** A code on the screen of a kiosk is a new one every so many seconds, and taken for one turn longer. */
export const codeSeconds = 30

/** How long after somebody was recognised they may still say for whom they came. */
export const ticketMinutes = 10

/** OWASP Password Storage Cheat Sheet (2023), PBKDF2 with SHA-256. */
export const stretchRounds = 600_000

/** What was seen so long ago has happened, whatever is said about it now. */
export const lateMinutes = 2

/** So many days ahead a kiosk knows without a connection who may collect whom. */
export const bookDays = 4

export const identifications = ['known', 'unknown', 'locked'] as const
export const visitResults = ['done', 'see_staff'] as const

interface Signed {
  clientId: string
  locationId: string
  direction: 'in' | 'out'
  observedAt: string
  dependantIds: readonly string[]
}

/** What a kiosk without a connection signs with the PIN that was keyed in; the server checks the same words. */
export const signedWords = ({ clientId, locationId, direction, observedAt, dependantIds }: Signed): string =>
  [clientId, locationId, direction, observedAt, dependantIds.toSorted().join(',')].join('|')
