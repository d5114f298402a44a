import { createServer, request } from 'node:http'
import type { Egress } from '../carriers/egress.ts'

/** A push service on this machine: `/gone` answers 410, `/down` 503, `/busy` 429, `/slow` after a second. */
export async function pushServer() {
  const taken: { path: string; headers: Record<string, unknown>; size: number }[] = []
  const state = { isBad: true, asked: 0 }
  const server = createServer(async (asked, response) => {
    const parts: Buffer[] = []
    for await (const part of asked) parts.push(part as Buffer)
    state.asked++
    const path = asked.url ?? ''
    const status = { '/gone': 410, '/down': 503, '/busy': 429 }[path.replace(/\?.*/, '')]
    if (state.isBad && status) return response.writeHead(status).end()
    if (state.isBad && path.startsWith('/slow')) await new Promise(done => setTimeout(done, 1_000))
    taken.push({ path, headers: asked.headers, size: Buffer.concat(parts).length })
    return response.writeHead(201).end()
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const { port } = server.address() as { port: number }

  /** Takes what goes to https://push.example there; the guard of the real way out would refuse this machine. */
  const egress: Egress = (url, { method, headers, body }) => {
    const { promise: answered, resolve: answer, reject } = Promise.withResolvers<{ status: number }>()
    const call = request(`http://127.0.0.1:${port}${new URL(url).pathname}`, { method, headers }, got => {
      got.resume()
      answer({ status: got.statusCode ?? 0 })
    })
    call.on('error', reject)
    call.end(body ?? undefined)
    return answered
  }
  return { egress, taken, state, close: () => new Promise<void>(done => void server.close(() => done())) }
}
