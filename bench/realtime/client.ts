import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Followed } from './followers.ts'
import type { Heard, Order } from './main.ts'

export interface Followers {
  listen(seconds: number): Promise<Heard>
  stop(): void
}

export async function startFollowers(followed: Followed): Promise<Followers> {
  const child = fork(join(import.meta.dirname, 'main.ts'))
  const ended = once(child, 'exit').then(() => {
    throw new Error('The followers ended before their work did')
  })
  ended.catch(() => {})
  async function ask(order: Order): Promise<unknown> {
    const answered = once(child, 'message')
    child.send(order)
    return (await Promise.race([answered, ended]))[0]
  }
  await ask({ do: 'open', followed })
  return {
    listen: seconds => ask({ do: 'listen', seconds }) as Promise<Heard>,
    stop: () => void child.kill(),
  }
}
