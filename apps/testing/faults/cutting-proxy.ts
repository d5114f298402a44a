import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CuttingProxy {
  url: string
  /** How many answers never reached the client, or only half of them did. */
  readonly cut: number
  close(): Promise<void>
}

/**
 * Passes requests on, and loses three of ten answers after the server has given them: by turns before the first
 * byte, after the status line, and in the middle of the body.
 */
export async function openCuttingProxy(target: string): Promise<CuttingProxy> {
  let answered = 0
  let cut = 0

  const server = createServer((asked, answer) => {
    const headers = { ...asked.headers, host: new URL(target).host }
    const passed = request(`${target}${asked.url}`, { method: asked.method, headers }, given => {
      const parts: Buffer[] = []
      given.on('data', (part: Buffer) => parts.push(part))
      given.once('end', () => {
        const body = Buffer.concat(parts)
        const turn = answered++ % 10
        // 1, 4 and 7 of ten: never twice running, so that every client comes through some day.
        if (turn % 3 !== 1) return answer.writeHead(given.statusCode!, given.headers).end(body)
        const how = cut++ % 3
        if (how === 0) return answer.destroy()
        answer.writeHead(given.statusCode!, given.headers)
        answer.write(how === 1 ? '' : body.subarray(0, body.length / 2), () => answer.destroy())
      })
    })
    passed.once('error', () => answer.destroy())
    asked.pipe(passed)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get cut() {
      return cut
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
