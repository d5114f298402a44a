import { randomInt } from 'node:crypto'

// No letter or digit that is heard or read as another.
const letters = 'ACDEFGHJKMNPQRTUVWXY34679'

/** Short enough to be said at a till, long enough that nobody guesses one. */
export const tillCode = (): string =>
  Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')
