import { percentile } from '../measuring/figures.ts'
import { HttpConnection } from './http-connection.ts'
import { type Next, type Plan, requestsOf } from './plan.ts'

/** A process of its own that asks as fast as it is answered, over so many connections. */
export interface Order {
  url: string
  plan: Plan
  connections: number
  seconds: number
}

export interface Outcome {
  count: number
  failures: number
  seconds: number
  /** Milliseconds. */
  p50: number
  p99: number
}

process.on('message', async (order: Order) => process.send!(await work(order)))
process.on('disconnect', () => process.exit())

async function work({ url, plan, connections, seconds }: Order): Promise<Outcome> {
  const { hostname, port } = new URL(url)
  const next = requestsOf(plan)
  const latencies: number[] = []
  let failures = 0
  const startedAt = performance.now()
  const endsAt = startedAt + seconds * 1000
  const tell = (status: number, latency: number) => {
    latencies.push(latency)
    if (status < 200 || status > 299) failures++
  }
  const open = Array.from({ length: connections }, () => new HttpConnection(hostname, Number(port)))
  await Promise.all(open.map(connection => keepAsking(connection, next, endsAt, tell)))
  const took = (performance.now() - startedAt) / 1000
  for (const connection of open) connection.close()
  const sorted = Float64Array.from(latencies).sort()
  return {
    count: latencies.length,
    failures,
    seconds: took,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
  }
}

function keepAsking(
  connection: HttpConnection,
  next: Next,
  endsAt: number,
  tell: (status: number, latency: number) => void,
): Promise<void> {
  return new Promise(resolve => {
    const ask = () => {
      const sentAt = performance.now()
      if (sentAt >= endsAt) return resolve()
      connection.send(next(), status => {
        tell(status, performance.now() - sentAt)
        ask()
      })
    }
    ask()
  })
}
