import { type Book, lookUp, type Recognised } from './book.ts'
import { doorNow } from './clock.ts'
import { keepThing, thingKept } from './store.ts'

const wrong = { limit: 5, lockMilliseconds: 120_000 }

interface Tries {
  count: number
  last: number
}

export type Offline = { outcome: 'known'; person: Recognised } | { outcome: 'unknown' | 'locked' | 'no_book' }

/** Recognises by PIN without a connection, from the sealed book; as strict about wrong ones as the server. */
export async function recogniseOffline(pin: string): Promise<Offline> {
  const tries = (await thingKept<Tries>('tries')) ?? { count: 0, last: 0 }
  if (tries.count >= wrong.limit && doorNow() - tries.last < wrong.lockMilliseconds)
    return { outcome: 'locked' }
  const book = await thingKept<Book>('book')
  if (!book || Date.parse(book.validUntilAt) < doorNow()) return { outcome: 'no_book' }
  const person = await lookUp(book, pin)
  if (!person) {
    await keepThing('tries', { count: tries.count + 1, last: doorNow() })
    return { outcome: 'unknown' }
  }
  const here = (await thingKept<Record<string, boolean>>('here')) ?? {}
  const children = person.children.map(child => ({ ...child, isHere: here[child.id] ?? child.isHere }))
  return { outcome: 'known', person: { ...person, children } }
}

/** Who came and went by this tablet since it last heard from the server. */
export async function noteHere(ids: readonly string[], isHere: boolean): Promise<void> {
  const here = (await thingKept<Record<string, boolean>>('here')) ?? {}
  await keepThing('here', { ...here, ...Object.fromEntries(ids.map(id => [id, isHere])) })
}
