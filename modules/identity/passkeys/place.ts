import type { HouseCall } from '#kernel/http/house-operation.ts'

/**
 * Where the browser must say it was: the host that it asked for, with or without TLS ended by a proxy. Behind a
 * borrowed name the browser itself refuses, since the key is bound to ours.
 */
export function placeOf({ origin }: Pick<HouseCall, 'origin'>) {
  const { host, hostname } = new URL(origin)
  return { expectedRPID: hostname, expectedOrigin: [`https://${host}`, `http://${host}`] }
}
