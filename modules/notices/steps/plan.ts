import type { Envelope } from './envelope.ts'
import { type Route, routesOf } from './routes.ts'

export interface Planned {
  envelope: Envelope
  route: Route
}

export const planOf = (envelopes: readonly Envelope[], now: Temporal.Instant): Planned[] =>
  envelopes.flatMap(envelope => routesOf(envelope, now).map(route => ({ envelope, route })))
