import { setTimeout as wait } from 'node:timers/promises'
import { uuid } from '#kernel/db/uuid.ts'

interface Sent {
  method: string
  path: string
  body?: object | undefined
  headers?: Record<string, string> | undefined
}

/** A browser behind a bad line: it asks with the same key until an answer is whole, and then keeps its cookies. */
export function houseClient(url: string, origin: string) {
  const cookies = new Map<string, string>()

  async function once({ method, path, body }: Sent, headers: Record<string, string>) {
    const json = body && { 'content-type': 'application/json' }
    const payload = body && { body: JSON.stringify(body) }
    const given = await fetch(`${url}${path}`, { method, headers: { ...headers, ...json }, ...payload })
    const text = await given.text()
    return {
      status: given.status,
      // What a test looks into is the test's own business.
      body: (text.startsWith('{') ? JSON.parse(text) : text) as ReturnType<typeof JSON.parse>,
      setCookies: given.headers.getSetCookie(),
    }
  }

  return {
    /** Asks until it hears, and then once more, as it was before it heard. */
    async insist(sent: Sent) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const headers = { origin, cookie, 'idempotency-key': uuid(), ...sent.headers }
      const answers: Awaited<ReturnType<typeof once>>[] = []
      for (let tries = 0; answers.length < 2 && tries < 40; tries++) {
        const heard = await once(sent, headers).catch(() => undefined)
        if (heard) answers.push(heard)
        else await wait(10)
      }
      const [first, again] = answers as [(typeof answers)[0], (typeof answers)[0]]
      for (const line of first.setCookies) {
        const [name = '', value = ''] = line.split(';', 1)[0]!.split(/=(.*)/s)
        if (value) cookies.set(name, value)
        else cookies.delete(name)
      }
      return { first, again }
    },
    async get(path: string) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      for (;;) {
        const heard = await once({ method: 'GET', path }, { cookie }).catch(() => undefined)
        if (heard) return heard.body
      }
    },
  }
}

export type HouseClient = ReturnType<typeof houseClient>
