import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, type Message, openRealtimeWorld, type RealtimeWorld } from './testing/realtime-world.ts'

let world: RealtimeWorld

beforeAll(async () => {
  world = await openRealtimeWorld({ bufferedBytes: 200_000, messagesPerSecond: 1_000, replayEvents: 5_000 })
})
afterAll(() => world.close())

const idOf = (message: Message) => (message.event as { id: string }).id

/** A window that comes back whenever it is cut off, from the last cursor it saw. */
function openWindow(token: string) {
  const seen: string[] = []
  let cursor: string | undefined
  let resets = 0
  let client: Client | undefined

  async function connect(): Promise<void> {
    client = await world.client(token)
    client.ws.on('message', data => {
      const message = JSON.parse(String(data)) as Message
      if (message.type === 'reset') resets++
      if (message.type === 'event') seen.push(idOf(message))
      if (typeof message.cursor === 'string') cursor = message.cursor
    })
    client.say({ type: 'subscribe', id: 1, topic: 'tenant', since: cursor })
    await client.next('subscribed')
  }

  return {
    seen,
    connect,
    resets: () => resets,
    async cut() {
      client!.ws.removeAllListeners('message').terminate()
      await connect()
    },
  }
}

describe('two windows that are cut off again and again', () => {
  it('see every event once and in the same order', { timeout: 60_000 }, async () => {
    const tenantId = await world.tenant()
    const { token } = world.person(tenantId)
    const windows = [openWindow(token), openWindow(token)]
    for (const window of windows) await window.connect()
    const written: string[] = []
    let isWriting = true

    async function write() {
      while (isWriting) {
        written.push(await world.emit(tenantId))
        world.tail.nudge()
      }
    }

    const writers = [write(), write(), write()]
    for (let cut = 0; cut < 50; cut++) {
      await wait(cut % 7)
      await windows[cut % 2]!.cut()
      if (cut % 5 === 0) await Promise.all(windows.map(window => window.cut()))
    }
    isWriting = false
    await Promise.all(writers)
    await world.tail.catchUp()
    await wait(200)
    expect(written.length).toBeGreaterThan(100)
    for (const window of windows) {
      expect(window.resets()).toBe(0)
      expect(window.seen.toSorted()).toEqual(written.toSorted())
    }
    expect(windows[0]!.seen).toEqual(windows[1]!.seen)
  })
})

describe('a window that does not read', () => {
  it('is told to come back, costs bounded memory, and then misses nothing', { timeout: 30_000 }, async () => {
    const tenantId = await world.tenant()
    const { token } = world.person(tenantId)
    const lazy = await world.client(token)
    const quick = await world.client(token)
    for (const client of [lazy, quick]) {
      client.say({ type: 'subscribe', id: 1, topic: 'tenant' })
      await client.next('subscribed')
    }
    const before = world.realtime.connectionCount
    lazy.ws.pause()
    const data = { text: 'x'.repeat(20_000) }
    const written: string[] = []
    for (let count = 0; count < 600; count++) {
      written.push(await world.emit(tenantId, { data }))
      if (count % 20 === 0) await world.tail.catchUp()
      if (world.realtime.connectionCount < before) break
    }
    await world.tail.catchUp()
    for (let waited = 0; waited < 100 && world.realtime.connectionCount === before; waited++) await wait(50)
    expect(world.realtime.connectionCount).toBe(before - 1)
    lazy.ws.resume()
    await lazy.closed
    const read = lazy.messages.filter(message => message.type === 'event')
    const since = lazy.messages.findLast(message => message.cursor)!.cursor
    const back = await world.client(token)
    back.say({ type: 'subscribe', id: 2, topic: 'tenant', since })
    await back.next('subscribed')
    const last = await world.emit(tenantId)
    while (back.messages.filter(message => message.type === 'event').at(-1)?.event === undefined)
      await wait(10)
    await world.tail.catchUp()
    await wait(300)
    const resumed = back.messages.filter(message => message.type === 'event')
    expect([...read, ...resumed].map(idOf)).toEqual([...written, last])
  })
})
