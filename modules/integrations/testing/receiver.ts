import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Taken {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

export interface Reply {
  status: number
  headers?: Record<string, string>
  body?: string
}

type ReplyTo = (taken: Taken, count: number) => Reply | 'hang'

/** Somebody who takes webhooks; `replyTo` decides how, and 'hang' is no answer at all. */
export async function receiver(replyTo: ReplyTo = () => ({ status: 200 })) {
  const taken: Taken[] = []
  const counts = new Map<string, number>()
  const server = createServer(async (request, answer) => {
    request.on('error', () => {})
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const one = { path: request.url!, headers: request.headers, body: Buffer.concat(parts).toString() }
    taken.push(one)
    const count = (counts.get(one.path) ?? 0) + 1
    counts.set(one.path, count)
    const reply = replyTo(one, count)
    if (reply !== 'hang') answer.writeHead(reply.status, reply.headers).end(reply.body ?? 'thanks')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    at: (path: string) => taken.filter(one => one.path === path),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
