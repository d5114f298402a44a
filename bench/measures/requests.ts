import { startLoadClient } from '../load/client.ts'
import type { Plan } from '../load/plan.ts'
import type { Contender } from '../measuring/contender.ts'
import type { Measure, Scene } from '../measuring/measure.ts'
import { memoryOf } from '../measuring/processes.ts'
import { atLeast, atMost, type Verdict } from '../measuring/report.ts'
import { alternate, type Rounds, ratio } from '../measuring/rounds.ts'
import { contestColumns, contestRows, readingsOf } from './contest.ts'
import { httpContender } from './http-contender.ts'
import { findPgbench, pgbenchSearch } from './pgbench.ts'
import { requestsOf } from './request-kinds.ts'

const mainstay = 'Mainstay'
const bare = 'bare fastify'

async function run({ house: open, pace, say }: Scene) {
  const house = await open()
  const tenants = await house.usual()
  await house.copy('usual', 'requests')
  const requests = await requestsOf(house.postgres, 'requests', tenants.large)
  await house.copy('usual', 'bookings')
  const servers = {
    mainstay: await house.mainstay('requests'),
    withoutJobs: await house.mainstay('bookings', { BENCH_WITHOUT_JOBS: '1' }),
    bare: await house.bare('requests'),
  }
  const client = startLoadClient()
  const postgresPid = house.postgres.pid

  const at = (
    name: string,
    server: typeof servers.bare,
    plan: () => Plan,
    answered?: (count: number) => void,
  ) => httpContender({ name, client, server, postgresPid, plan, answered })
  const both = ({ mainstay: ours, bare: theirs }: { mainstay: Plan; bare: Plan }) => [
    at(mainstay, servers.mainstay, () => ours),
    at(bare, servers.bare, () => theirs),
  ]
  const booked = { mainstay: 0, withoutJobs: 0, bare: 0 }
  const booking = (who: keyof typeof booked, name: string) =>
    at(
      name,
      servers[who],
      () => requests.create[who === 'bare' ? 'bare' : 'mainstay'](booked[who]),
      count => {
        booked[who] += count
      },
    )

  const program = findPgbench()
  const reference = program
    ? await pgbenchSearch(program, house.postgres, 'requests', requests.terms)
    : undefined
  const search = [at(mainstay, servers.mainstay, () => requests.search), ...(reference ? [reference] : [])]

  async function contest(what: string, contenders: Contender[]): Promise<Rounds> {
    say(`${what} …`)
    return alternate(contenders, pace)
  }
  async function bookings(who: 'mainstay' | 'withoutJobs', database: string, what: string): Promise<Rounds> {
    const contenders = [booking(who, mainstay), booking('bare', bare)]
    // Tables that were empty when their statements were planned are read end to end until PostgreSQL next looks at them.
    for (const contender of contenders) await contender.run(pace.warmUpSeconds)
    for (const each of new Set([database, 'requests'])) await house.postgres.run(each, 'vacuum (analyze)')
    await house.postgres.run('requests', 'checkpoint')
    return contest(what, contenders)
  }
  const results = {
    get: await contest('get by id', both(requests.get)),
    list: await contest('list 50 with children', both(requests.list)),
    search: await contest('search', search),
    create: await bookings('withoutJobs', 'bookings', 'create a booking'),
    // Last: the letters that follow a booking are still being written when its round is over, and would fall into others.
    createAndFollow: await bookings('mainstay', 'requests', 'create a booking, with the jobs that follow it'),
  }
  const memory = memoryOf(servers.mainstay.pid)
  client.stop()
  reference?.close()
  await Promise.all(Object.values(servers).map(server => server.stop()))
  return { results, memory }
}

/** By requests a second and by CPU: on a machine that does other things too, only CPU is worth quoting. */
function against(rounds: Rounds, to: string, what: string, must: number, aim: number): Verdict[] {
  if (!rounds.has(to)) return []
  return [
    atLeast(`${what}, requests/s`, ratio(rounds, mainstay, to).median, must, aim),
    atLeast(`${what}, CPU`, ratio(rounds, to, mainstay, 'cpuMicros').median, must, aim),
  ]
}

export const requests: Measure = {
  name: 'requests',
  summary: 'get, list, search and create against bare fastify and pgbench; memory meanwhile',
  async run(scene) {
    const { results, memory } = await run(scene)
    const verdicts = [
      ...against(results.get, bare, 'get by id, to bare fastify', 0.85, 1.1),
      ...against(results.list, bare, 'list 50 with children, to bare fastify', 0.9, 1.1),
      ...against(results.search, 'pgbench', 'search at 11,826 customers, to pgbench', 0.6, 0.8),
      ...against(results.create, bare, 'create a booking, to a bare insert', 0.65, 0.8),
      ...against(results.createAndFollow, bare, 'the same with the jobs that follow it', 0.65, 0.8),
      atMost('memory under 50 connections', memory.now, 200, 160, 'MB'),
    ]
    return {
      title: 'Requests, 50 connections',
      columns: contestColumns,
      rows: Object.entries(results).flatMap(([what, rounds]) => contestRows(what, rounds)),
      verdicts,
      notes: [
        `Memory of Mainstay’s process: ${Math.round(memory.now)} MB, at most ${Math.round(memory.peak)} MB.`,
      ],
      readings: {
        memory,
        ...Object.fromEntries(Object.entries(results).map(([k, v]) => [k, readingsOf(v)])),
      },
    }
  },
}
