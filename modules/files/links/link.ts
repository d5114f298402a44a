import type { QueryContext } from '#kernel/query/query.ts'
import type { Size } from '../store/places.ts'
import { signatureOf } from './signature.ts'

type Viewing = Pick<QueryContext, 'tenant' | 'actor' | 'now'>

const period = 3600

/**
 * An address for an `<img>` that works for this caller alone, for one to two hours. Within an hour it is the same
 * address, so that a browser does not load a picture again with every look at the page.
 */
export function linkTo(ctx: Viewing, fileId: string, size: Size): string {
  const now = Math.floor(ctx.now.epochMilliseconds / 1000)
  const expires = (Math.floor(now / period) + 2) * period
  const claim = { tenantId: ctx.tenant.id, viewerId: ctx.actor.id, fileId, size, expires }
  return `/v1/files/${fileId}/content?size=${size}&expires=${expires}&signature=${signatureOf(claim)}`
}
