import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export interface Answered {
  status: number
  body: ReturnType<typeof JSON.parse>
  headers: Record<string, string | string[] | undefined>
}

/** A write as the client remembers it: the answer it acted upon, and how often it had to ask. */
export interface Acknowledged {
  key: string
  path: string
  attempts: number
  status: number
  body: Answered['body']
}

export interface StubbornClient {
  get(path: string): Promise<Answered>
  /** Asks once. */
  post(path: string, body: object, key: string, attempt?: number): Promise<Answered>
  /** Asks with the same key until there is an answer that a retry cannot change. */
  insist(path: string, body: object, key: string): Promise<Acknowledged>
  readonly acknowledged: Acknowledged[]
  close(): void
}

const patience = 90_000
const pause = 60

/** Each attempt names itself `<key>.<attempt>` as request id, by which it is found again in the audit trail. */
export function stubbornClient(baseUrl: string, apiKey: string): StubbornClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const acknowledged: Acknowledged[] = []

  function ask(method: string, path: string, headers: Record<string, string>, body?: object) {
    return new Promise<Answered>((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body)
      const all = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', ...headers }
      const sent = request(`${baseUrl}${path}`, { method, agent, headers: all, timeout: 20_000 })
      sent.once('timeout', () => sent.destroy(new Error('no answer')))
      sent.once('error', reject)
      sent.once('response', response => {
        let said = ''
        response.setEncoding('utf8').on('data', part => {
          said += part
        })
        response.once('error', reject)
        response.once('end', () => {
          if (!response.complete) return reject(new Error('cut off'))
          resolve({ status: response.statusCode!, body: parsed(said), headers: response.headers })
        })
      })
      sent.end(text)
    })
  }

  const post: StubbornClient['post'] = (path, body, key, attempt = 1) =>
    ask('POST', path, { 'idempotency-key': key, 'x-request-id': `${key}.${attempt}` }, body)

  return {
    acknowledged,
    get: path => ask('GET', path, {}),
    post,
    async insist(path, body, key) {
      const started = performance.now()
      for (let attempts = 1; ; attempts++) {
        const answer = await post(path, body, key, attempts).catch((error: Error) => error)
        if (!(answer instanceof Error) && isFinal(answer)) {
          const { status } = answer
          const write = { key, path, attempts, status, body: answer.body }
          acknowledged.push(write)
          return write
        }
        if (performance.now() - started > patience)
          throw new Error(`${path} was not answered: ${answer instanceof Error ? answer : answer.status}`)
        await wait(pause)
      }
    },
    close: () => agent.destroy(),
  }
}

const isFinal = ({ status, body }: Answered) => status < 500 && body?.code !== 'idempotency_in_flight'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
