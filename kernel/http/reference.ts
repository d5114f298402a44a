import fastify, { type FastifyInstance } from 'fastify'
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
  // The page is a package of 17 MB in memory: it is loaded when somebody first reads it, apart from everything else.
  let page: Promise<FastifyInstance> | undefined
  async function show(url: string) {
    page ??= openPage()
    return (await page).inject({ url })
  }
  for (const path of ['/docs', '/docs/*'])
    app.get(path, async (request, reply) => {
      const { statusCode, headers, rawPayload } = await show(request.url)
      for (const name of ['content-type', 'location', 'cache-control', 'etag'])
        if (headers[name] !== undefined) reply.header(name, headers[name])
      // The page carries a small script of its own; nothing else here may.
      return reply.status(statusCode).header('content-security-policy', pagePolicy).send(rawPayload)
    })
  app.addHook('onClose', async () => (await page)?.close())
}

async function openPage(): Promise<FastifyInstance> {
  const { default: reference } = await import('@scalar/fastify-api-reference')
  const inner = fastify()
  await inner.register(reference, {
    routePrefix: '/docs',
    configuration: {
      url: '/openapi.json',
      title: 'Mainstay API',
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
    },
  })
  return inner
}
