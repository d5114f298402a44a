import { Worker } from 'node:worker_threads'
import type { Delivery, Order } from './order.ts'

const longestMilliseconds = 30_000

interface Waiting {
  resolve(pdf: Buffer): void
  reject(error: Error): void
  timer: NodeJS.Timeout
}

let worker: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/** Has a document set by the one thread that does so; orders are served in turn. */
export function order(wanted: Omit<Order, 'id'>): Promise<Buffer> {
  const id = ++lastId
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => stop(new Error('the document took too long')), longestMilliseconds)
    waiting.set(id, { resolve, reject, timer })
    open().postMessage({ id, ...wanted } satisfies Order)
  })
}

function open(): Worker {
  if (worker) return worker
  const opened = new Worker(new URL('./thread.ts', import.meta.url))
  opened.on('message', deliver)
  opened.on('error', stop)
  // An idle thread keeps no process from ending.
  opened.unref()
  worker = opened
  return opened
}

function deliver(delivery: Delivery): void {
  const one = waiting.get(delivery.id)
  if (!one) return
  waiting.delete(delivery.id)
  clearTimeout(one.timer)
  if ('pdf' in delivery) one.resolve(Buffer.from(delivery.pdf))
  else one.reject(new Error(delivery.fault))
}

/** A thread that hangs or fell is replaced with the next order; whoever waits for it is told. */
function stop(error: Error): void {
  void worker?.terminate()
  worker = undefined
  for (const one of waiting.values()) {
    clearTimeout(one.timer)
    one.reject(error)
  }
  waiting.clear()
}
