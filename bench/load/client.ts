import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Order, Outcome } from './main.ts'

export interface LoadClient {
  run(order: Order): Promise<Outcome>
  stop(): void
}

/** Asks from another process, so that asking takes nothing from the server's event loop nor from ours. */
export function startLoadClient(): LoadClient {
  const child = fork(join(import.meta.dirname, 'main.ts'))
  const ended = once(child, 'exit').then(() => {
    throw new Error('The client ended before its work did')
  })
  ended.catch(() => {})
  return {
    async run(order) {
      const answered = once(child, 'message')
      child.send(order)
      const [outcome] = await Promise.race([answered, ended])
      return outcome as Outcome
    },
    stop: () => void child.kill(),
  }
}
