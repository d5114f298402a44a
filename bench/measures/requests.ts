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
const alone = 'without jobs'

async function run({ house: open, pace, say }: Scene) {
  const house = await open()
  const tenants = await house.usual()
  await house.copy('usual', 'requests')
  const requests = await requestsOf(house.postgres, 'requests', tenants.large)
  // What follows a booking (its guest is written to) is done by jobs; this server leaves them to another.
  await house.copy('usual', 'bookings')
  const servers = {
    mainstay: await house.mainstay('requests'),
    alone: await house.mainstay('bookings', { BENCH_WITHOUT_JOBS: '1' }),
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
  const booked = { mainstay: 0, alone: 0, bare: 0 }
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

  // Tables that were empty when their statements were planned are read end to end until PostgreSQL next looks at them.
  const creating = [booking('mainstay', mainstay), booking('alone', alone), booking('bare', bare)]
  for (const contender of creating) await contender.run(pace.warmUpSeconds)
  for (const database of ['requests', 'bookings'])
    await house.postgres.run(database, 'vacuum (analyze)', 'checkpoint')

  async function contest(what: string, contenders: Contender[]): Promise<Rounds> {
    say(`${what} …`)
    return alternate(contenders, pace)
  }
  const results = {
    get: await contest('get by id', both(requests.get)),
    list: await contest('list 50 with children', both(requests.list)),
    search: await contest('search', search),
    create: await contest('create a booking', creating),
  }
  const memory = memoryOf(servers.mainstay.pid)
  client.stop()
  reference?.close()
  await Promise.all(Object.values(servers).map(server => server.stop()))
  return { results, memory }
}

/** By requests a second and by CPU: on a machine that does other things too, only CPU is worth quoting. */
function against(
  rounds: Rounds,
  to: string,
  what: string,
  must: number,
  aim: number,
  who = mainstay,
): Verdict[] {
  if (!rounds.has(to)) return []
  return [
    atLeast(`${what}, requests/s`, ratio(rounds, who, to).median, must, aim),
    atLeast(`${what}, CPU`, ratio(rounds, to, who, 'cpuMicros').median, must, aim),
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
      ...against(results.create, bare, 'create a booking, to a bare insert', 0.65, 0.8, alone),
      ...against(results.create, bare, 'the same with the jobs that follow it', 0.65, 0.8),
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
