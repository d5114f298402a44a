import { createServer } from 'node:http'
import { systemClock } from '#kernel/time/clock.ts'

export interface TakenText {
  to: string
  body: string
  report: string | undefined
}

interface Kept extends TakenText {
  sid: string
  at: number
}

const sentence: Record<number, string> = {
  21211: "The 'To' number is not a valid phone number.",
  21610: 'Attempt to send to unsubscribed recipient.',
}

/**
 * Answers as the documentation says Twilio does. Numbers say how the day goes: …0001 is none, …0003 said STOP, …0002
 * finds the provider down, …0004 is one too many in a second, …0005 is answered after a second, …0006 is taken and
 * never answered; a list of what went to …0007 fails, of …0008 comes after a second; each only as long as `isBad`.
 */
export async function textServer() {
  const taken: TakenText[] = []
  const state = { isBad: true, asked: 0 }
  const kept: Kept[] = []
  const hung = Promise.withResolvers<void>()
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const form = new URLSearchParams(Buffer.concat(parts).toString())
    state.asked++
    const url = new URL(request.url ?? '/', 'http://here')
    const to = form.get('To') ?? url.searchParams.get('To') ?? ''
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const refuse = (code: number) => answer(400, { code, message: sentence[code], status: 400 })
    if (request.headers.authorization !== `Basic ${btoa('AC1:token')}`) return answer(401, { code: 20003 })
    if (request.method === 'GET') {
      if (state.isBad && to.endsWith('0007')) return answer(503, {})
      if (state.isBad && to.endsWith('0008')) await new Promise(done => setTimeout(done, 1_000))
      return answer(200, {
        messages: kept
          .filter(one => one.to === to)
          .map(listed)
          .reverse(),
      })
    }
    if (state.isBad && to.endsWith('0001')) return refuse(21211)
    if (state.isBad && to.endsWith('0003')) return refuse(21610)
    if (state.isBad && to.endsWith('0002')) return answer(503, {})
    if (state.isBad && to.endsWith('0004')) return answer(429, { code: 20429 })
    if (state.isBad && to.endsWith('0005')) await new Promise(done => setTimeout(done, 1_000))
    const one = { to, body: form.get('Body') ?? '', report: form.get('StatusCallback') ?? undefined }
    taken.push(one)
    const sid = `SM${taken.length}`
    kept.push({ ...one, sid, at: systemClock.now().epochMilliseconds })
    if (state.isBad && to.endsWith('0006')) return hung.resolve()
    return answer(201, { sid, status: 'queued' })
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}`,
    taken,
    state,
    /** A text was taken, and nobody told. */
    hung: hung.promise,
    close: () =>
      new Promise<void>(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** As the list of the Messages resource says it: times in RFC 2822, nothing of what we asked to be told. */
const listed = ({ sid, to, body, at }: Kept) => ({
  sid,
  to,
  body,
  status: 'sent',
  direction: 'outbound-api',
  date_created: new Date(at).toUTCString().replace('GMT', '+0000'),
})
