import reference from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'
import type { JsonSchema } from '../schema/object-schema.ts'

const pagePolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:"

/** `/openapi.json`, and a page to read and try it. */
export async function apiReference(app: FastifyInstance, document: () => JsonSchema): Promise<void> {
  let text: string | undefined
  app.get('/openapi.json', async (_request, reply) => {
    text ??= JSON.stringify(document())
    return reply.type('application/json; charset=utf-8').send(text)
  })
  // The page carries a small script of its own; nothing else here may.
  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith('/docs')) reply.header('content-security-policy', pagePolicy)
    done(null, payload)
  })
  await app.register(reference, {
    routePrefix: '/docs',
    configuration: {
      url: '/openapi.json',
      title: 'Mainstay API',
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
    },
  })
}
