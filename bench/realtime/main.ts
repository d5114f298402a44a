import { percentile } from '../measuring/figures.ts'
import { type Followed, follow } from './followers.ts'

/** A process of its own that has many sockets open, causes events one by one, and times their arrival. */
export type Order = { do: 'open'; followed: Followed } | { do: 'listen'; seconds: number }

export interface Heard {
  writes: number
  deliveries: number
  seconds: number
  /** Milliseconds from sending the write to a delivery. */
  p50: number
  p95: number
  p99: number
  /** Of the last delivery of each write. */
  lastP50: number
  lastP99: number
}

let followed: Followed
let count = 0
let arrivals: number[] = []
let everyone = () => {}

process.on('message', async (order: Order) => {
  if (order.do === 'listen') return process.send!(await listen(order.seconds))
  followed = order.followed
  await follow(followed, at => {
    if (arrivals.push(at) === count) everyone()
  })
  count = followed.count
  process.send!({ opened: count })
})
process.on('disconnect', () => process.exit())

async function listen(seconds: number): Promise<Heard> {
  const all: number[] = []
  const last: number[] = []
  const from = performance.now()
  while (performance.now() - from < seconds * 1000) {
    const took = await writeOnce(last.length)
    for (const each of took) all.push(each)
    last.push(took.at(-1)!)
  }
  const took = (performance.now() - from) / 1000
  const sorted = Float64Array.from(all).sort()
  const sortedLast = last.toSorted((a, b) => a - b)
  return {
    writes: last.length,
    deliveries: all.length,
    seconds: took,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    lastP50: percentile(sortedLast, 0.5),
    lastP99: percentile(sortedLast, 0.99),
  }
}

/** Milliseconds until each socket has it; the next write waits for the last of them. */
async function writeOnce(nth: number): Promise<number[]> {
  arrivals = []
  const all = new Promise<void>(resolve => {
    everyone = resolve
  })
  const { method, path } = followed.write
  const from = performance.now()
  const answer = await fetch(followed.url + path, {
    method,
    headers: { authorization: `Bearer ${followed.keys[0]}`, 'content-type': 'application/json' },
    body: JSON.stringify({ notes: `said ${nth} at ${from}` }),
  })
  if (!answer.ok) throw new Error(`The write was answered ${answer.status}: ${await answer.text()}`)
  await answer.arrayBuffer()
  await all
  return arrivals.map(at => at - from)
}
