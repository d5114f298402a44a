import { createServer } from 'node:http'

export interface TakenText {
  to: string
  body: string
  report: string | undefined
}

const sentence: Record<number, string> = {
  21211: "The 'To' number is not a valid phone number.",
  21610: 'Attempt to send to unsubscribed recipient.',
}

/**
 * Answers as the documentation says Twilio does. Numbers say how the day goes: …0001 is none, …0003 said STOP, …0002
 * finds the provider down, …0004 is one too many in a second, …0005 is answered after a second; each only as long as
 * `isBad`.
 */
export async function textServer() {
  const taken: TakenText[] = []
  const state = { isBad: true, asked: 0 }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const form = new URLSearchParams(Buffer.concat(parts).toString())
    state.asked++
    const to = form.get('To') ?? ''
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const refuse = (code: number) => answer(400, { code, message: sentence[code], status: 400 })
    if (request.headers.authorization !== `Basic ${btoa('AC1:token')}`) return answer(401, { code: 20003 })
    if (state.isBad && to.endsWith('0001')) return refuse(21211)
    if (state.isBad && to.endsWith('0003')) return refuse(21610)
    if (state.isBad && to.endsWith('0002')) return answer(503, {})
    if (state.isBad && to.endsWith('0004')) return answer(429, { code: 20429 })
    if (state.isBad && to.endsWith('0005')) await new Promise(done => setTimeout(done, 1_000))
    taken.push({ to, body: form.get('Body') ?? '', report: form.get('StatusCallback') ?? undefined })
    return answer(201, { sid: `SM${taken.length}`, status: 'queued' })
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}`,
    taken,
    state,
    close: () => new Promise<void>(done => void server.close(() => done())),
  }
}
