import { Failure } from '../command/failure.ts'
import type { Actor } from './actor.ts'

interface Asked {
  path: string
  needs: string | null
}

/** Somebody without an account: by a link, or as a visitor. */
export const isGuest = ({ kind }: Actor): boolean => kind === 'link' || kind === 'visitor'

/**
 * What every signed-in person may do is not for guests; and a link reaches only what names its own record. Whether
 * the permission is held is asked later, of everybody alike.
 */
export function confine(asked: Asked, actor: Actor, path: Record<string, string>): void {
  if (!isGuest(actor)) return
  if (asked.needs === null) throw Failure.unauthenticated()
  if (actor.subject && (!asked.path.includes('{id}') || path.id !== actor.subject.rowId))
    throw Failure.notFound()
}
