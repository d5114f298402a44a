import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import statics from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

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

/** Addresses of programs: whatever asks there, also a browser, is answered with problem+json. */
const forPrograms = /^\/(v1|assets|health|metrics|openapi\.json|docs|_test)([/?]|$)/
const acceptsPages = /(^|,)\s*text\/html\s*(;|,|$)/

/** Whoever opens an address that leads nowhere in a browser is told so by the web app, in words and with a way on. */
export function lostPage(folder: string): (request: FastifyRequest) => Promise<string> | undefined {
  const page = join(folder, 'index.html')
  return ({ method, originalUrl: url, headers }) => {
    const isVisit = (method === 'GET' || method === 'HEAD') && acceptsPages.test(headers.accept ?? '')
    return isVisit && !forPrograms.test(url) && existsSync(page) ? readFile(page, 'utf8') : undefined
  }
}
