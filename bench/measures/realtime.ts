import type { Contender } from '../measuring/contender.ts'
import { rounded } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { cpuOf, memoryOf } from '../measuring/processes.ts'
import { atLeast, atMost } from '../measuring/report.ts'
import { alternate, figureOf, ratio } from '../measuring/rounds.ts'
import { startFollowers } from '../realtime/client.ts'
import type { Followed } from '../realtime/followers.ts'
import type { Heard } from '../realtime/main.ts'
import type { House } from '../world/house.ts'
import { type Started, startProgram } from '../world/process.ts'
import { api } from './api.ts'
import { contestColumns, contestRows, readingsOf } from './contest.ts'
import { makeKeys } from './keys.ts'

const mainstay = 'Mainstay'
const socketIo = 'Socket.IO'
const database = 'realtime'

async function mainstayServer(house: House, count: number): Promise<{ server: Started; followed: Followed }> {
  const { large } = await house.usual()
  await house.copy('usual', database)
  const keys = await makeKeys(house.postgres.urlOf(database), large.tenantId, Math.ceil(count / 100))
  const server = await house.mainstay(database)
  const { data } = await api(server.url, keys[0]!).get('/v1/customers?limit=1')
  const write = { method: 'PATCH', path: `/v1/customers/${data[0].id}` }
  return { server, followed: { kind: 'mainstay', url: server.url, keys, count, write } }
}

/** Servers with so many sockets open, and what was heard on them in turns. */
async function contest(house: House, count: number, pace: Parameters<Measure['run']>[0]['pace']) {
  const ours = await mainstayServer(house, count)
  const server = await startProgram('contenders/socket-io.ts', {})
  const write = { method: 'POST', path: '/' }
  const theirs: Followed = { kind: 'socket.io', url: server.url, keys: [''], count, write }
  const heard = new Map<string, Heard[]>()
  const memory: Record<string, number> = {}
  const stops: (() => void)[] = []

  async function contender(name: string, server: Started, followed: Followed): Promise<Contender> {
    const perWrite = await writeAlone(server, followed)
    const before = memoryOf(server.pid).now
    const followers = await startFollowers(followed)
    memory[name] = ((memoryOf(server.pid).now - before) * 1024) / count
    stops.push(() => followers.stop())
    heard.set(name, [])
    return {
      name,
      async run(seconds) {
        const from = cpuOf(server.pid)
        const outcome = await followers.listen(seconds)
        const { deliveries, p50, p99 } = outcome
        heard.get(name)!.push(outcome)
        const cpuMicros = (cpuOf(server.pid) - from - outcome.writes * perWrite) / deliveries
        return { perSecond: deliveries / outcome.seconds, cpuMicros, p50, p99, failures: 0 }
      },
    }
  }
  const contenders = [
    await contender(mainstay, ours.server, ours.followed),
    await contender(socketIo, server, theirs),
  ]
  const rounds = await alternate(contenders, pace)
  for (const stop of stops) stop()
  await Promise.all([ours.server.stop(), server.stop()])
  // The first is the one that warmed up.
  const mine = heard.get(mainstay)!.slice(1)
  return { count, rounds, memory, mine }
}

/** CPU of the server for one write that nobody follows. */
async function writeAlone(server: Started, { keys, write }: Followed): Promise<number> {
  const times = 300
  const caller = api(server.url, keys[0]!)
  let from = 0
  for (let at = -100; at < times; at++) {
    if (at === 0) from = cpuOf(server.pid)
    await caller.ask(write.method, write.path, { notes: `alone ${at}` })
  }
  return (cpuOf(server.pid) - from) / times
}

const worst = (of: Heard[], key: keyof Heard) => Math.max(...of.map(each => each[key]))

export const realtime: Measure = {
  name: 'realtime',
  summary: 'from a write to every open socket, against Socket.IO: 1,000 and 5,000 sockets',
  async run({ house: open, pace, say }) {
    const house = await open()
    const results = []
    for (const count of [1000, 5000]) {
      say(`${count} sockets …`)
      results.push(await contest(house, count, pace))
    }
    const [some, many] = results as [(typeof results)[0], (typeof results)[0]]
    return {
      title: 'Realtime: one event to every socket of a tenant',
      columns: contestColumns.map(column => column.replace('requests', 'deliveries')),
      rows: results.flatMap(({ count, rounds }) => contestRows(`${count} sockets`, rounds)),
      verdicts: [
        atMost(
          'write to delivery, 1,000 sockets, 99th percentile',
          worst(some.mine, 'p99'),
          1000,
          undefined,
          'ms',
        ),
        ...results.map(({ count, rounds }) =>
          atLeast(
            `fan-out: Socket.IO’s CPU per delivery to ours, ${count} sockets`,
            ratio(rounds, socketIo, mainstay, 'cpuMicros').median,
            1.5,
            1.8,
          ),
        ),
        atMost('last of 5,000 sockets, 99th percentile', worst(many.mine, 'lastP99'), 80, undefined, 'ms'),
      ],
      notes: results.map(({ count, memory, mine, rounds }) => {
        const [p50, p95, p99] = (['p50', 'p95', 'p99'] as const).map(key => rounded(worst(mine, key)))
        const last = `${rounded(worst(mine, 'lastP50'))} and ${rounded(worst(mine, 'lastP99'))}`
        const each = Object.entries(memory).map(([name, kB]) => `${name} ${rounded(kB)} kB`)
        const cpu = rounded(figureOf(rounds.get(mainstay)!, 'cpuMicros').median)
        return `${count} sockets: from sending the write to a delivery p50 ${p50}, p95 ${p95}, p99 ${p99} ms; the last delivery p50 and p99 ${last} ms (the worst of the rounds). A delivery costs Mainstay ${cpu} µs, what the write itself costs taken off. Memory per connection: ${each.join(', ')}.`
      }),
      readings: results.map(({ count, rounds, memory, mine }) => ({
        count,
        memory,
        mine,
        ...readingsOf(rounds),
      })),
    }
  },
}
