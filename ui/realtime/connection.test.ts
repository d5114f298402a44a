import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openConnection } from './connection.ts'

class Line {
  static readonly OPEN = 1
  static readonly CONNECTING = 0
  static opened: Line[] = []
  readyState = 0
  readonly sent: { type: string; topic?: string; since?: string }[] = []
  onopen = () => {}
  onclose = () => {}
  onmessage = (_: { data: string }) => {}

  constructor() {
    Line.opened.push(this)
  }
  send(text: string) {
    this.sent.push(JSON.parse(text))
  }
  close() {
    this.readyState = 3
    this.onclose()
  }
  open() {
    this.readyState = 1
    this.onopen()
  }
  say(message: object) {
    this.onmessage({ data: JSON.stringify(message) })
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  Line.opened = []
  vi.stubGlobal('WebSocket', Line)
  vi.stubGlobal('window', { addEventListener: () => {}, removeEventListener: () => {} })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const event = { id: 'e', name: 'pets.pet_updated', at: '' }
const last = () => Line.opened.at(-1)!
const asked = () => last().sent.filter(({ type }) => type === 'subscribe')

function connected() {
  const heard: string[] = []
  const resets: string[] = []
  const connection = openConnection('ws://x', () => {})
  const leave = connection.subscribe('tenant', {
    onEvent: ({ name }) => heard.push(name),
    onReset: () => resets.push('tenant'),
  })
  last().open()
  return { connection, heard, resets, leave }
}

test('after a break each topic goes on from the last event seen', async () => {
  const { heard } = connected()
  expect(asked()).toMatchObject([{ topic: 'tenant' }])
  last().say({ type: 'event', topic: 'tenant', cursor: 'c7', event })
  last().close()
  await vi.advanceTimersByTimeAsync(1000)
  last().open()
  expect(Line.opened).toHaveLength(2)
  expect(asked()).toMatchObject([{ topic: 'tenant', since: 'c7' }])
  expect(heard).toEqual(['pets.pet_updated'])
})

test('when what was missed is too old, everything is looked at again and the old place is forgotten', async () => {
  const { resets } = connected()
  last().say({ type: 'event', topic: 'tenant', cursor: 'c7', event })
  last().say({ type: 'reset', topic: 'tenant' })
  expect(resets).toEqual(['tenant'])
  last().close()
  await vi.advanceTimersByTimeAsync(1000)
  last().open()
  expect(asked()[0]).not.toHaveProperty('since')
})

test('a line that has gone silent is given up and opened anew', async () => {
  connected()
  await vi.advanceTimersByTimeAsync(62_000)
  expect(Line.opened.length).toBeGreaterThan(1)
  expect(Line.opened[0]?.sent.some(({ type }) => type === 'ping')).toBe(true)
})

test('that one is here is said once the topic has started, and again after a break', async () => {
  const { connection } = connected()
  const topic = 'record:pets.pet:1'
  const people: string[] = []
  const say = () => connection.here(topic, 'notes')
  const start = () => {
    connection.subscribe(topic, {
      onEvent: () => {},
      onReset: () => {},
      onStart: say,
      onCompany: all => people.push(...all.map(({ name }) => name)),
    })
  }
  start()
  say()
  const here = () => last().sent.filter(({ type }) => type === 'here')
  expect(here()).toEqual([])
  last().say({ type: 'subscribed', topic, cursor: 'c1' })
  expect(here()).toEqual([{ type: 'here', topic, field: 'notes' }])
  last().say({ type: 'company', topic, people: [{ id: '1', name: 'Ann', field: null }], count: 1 })
  expect(people).toEqual(['Ann'])
  last().close()
  await vi.advanceTimersByTimeAsync(1000)
  last().open()
  expect(here()).toEqual([])
  last().say({ type: 'subscribed', topic, cursor: 'c1' })
  expect(here()).toHaveLength(1)
})

test('nothing is heard of a topic that was left, nor after closing', async () => {
  const { connection, heard, leave } = connected()
  leave()
  last().say({ type: 'event', topic: 'tenant', cursor: 'c8', event })
  expect(heard).toEqual([])
  expect(last().sent.at(-1)).toEqual({ type: 'unsubscribe', topic: 'tenant' })
  connection.close()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(Line.opened).toHaveLength(1)
})
