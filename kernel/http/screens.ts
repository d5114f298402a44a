import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** The paths that people open in a browser; each is the one page of the web app. */
const surfaces = ['/app', '/portal', '/kiosk', '/book', '/console', '/at', '/l']

/** Serves the built web app. Files in `assets` carry their content in their name, so a browser keeps them for good. */
export async function screens(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await app.register(statics, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const isLasting = path.includes('/assets/')
      reply.header('cache-control', isLasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get<{ Params: { '*': string } }>('/assets/*', (request, reply) =>
    reply.sendFile(`assets/${request.params['*']}`),
  )
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isFile() && !/^index\.html|\.(gz|br)$/.test(entry.name))
      app.get(`/${entry.name}`, (_request, reply) => reply.sendFile(entry.name))
  app.get('/', (_request, reply) => reply.sendFile('index.html'))
  for (const surface of surfaces) {
    app.get(surface, (_request, reply) => reply.sendFile('index.html'))
    app.get(`${surface}/*`, (_request, reply) => reply.sendFile('index.html'))
  }
}
