import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import type { Ground } from './ground.ts'
import { providerDoors } from './provider.ts'
import { unsubscribeDoors } from './unsubscribe.ts'

const mostBytes = 20_000

/**
 * What providers and mail programs call. They send forms, not JSON, and prove themselves by a signature in place of a
 * session; so these are no operations of the API.
 */
export const noticeDoors =
  (ground: Ground): FastifyPluginAsync =>
  async http => {
    acceptForms(http)
    unsubscribeDoors(http, ground)
    providerDoors(http, ground)
  }

function acceptForms(http: FastifyInstance): void {
  const options = { parseAs: 'string' as const, bodyLimit: mostBytes }
  http.addContentTypeParser('application/x-www-form-urlencoded', options, (_request, text, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(text)))),
  )
  // RFC 8058 allows either; all that it says is that somebody wants to leave, which the address says already.
  http.addContentTypeParser('multipart/form-data', options, (_request, _text, done) => done(null, {}))
}
