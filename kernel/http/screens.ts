import { existsSync } from 'node:fs'
import { join } from 'node:path'
import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** The paths that people open in a browser; each is the one page of the web app. */
const surfaces = ['/app', '/portal', '/kiosk', '/book', '/console']

/** Serves the built web app. Its files carry their content in their name, so a browser keeps them for good. */
export async function screens(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await app.register(statics, {
    root: folder,
    prefix: '/',
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders(reply, path) {
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  app.get('/', (_request, reply) => reply.redirect('/app'))
  for (const surface of surfaces) {
    app.get(surface, (_request, reply) => reply.sendFile('index.html'))
    app.get(`${surface}/*`, (_request, reply) => reply.sendFile('index.html'))
  }
}
