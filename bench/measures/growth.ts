import type { CreatedTenant } from '#kernel/tenancy/create-tenant.ts'
import { startLoadClient } from '../load/client.ts'
import type { Contender } from '../measuring/contender.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'
import { alternate, figureOf, ratio } from '../measuring/rounds.ts'
import type { House } from '../world/house.ts'
import { contestColumns, contestRows, readingsOf } from './contest.ts'
import { httpContender } from './http-contender.ts'
import { requestsOf } from './request-kinds.ts'

const usual = 'usual'
const kinds = ['get', 'list', 'search'] as const
const bounds = { get: 1.1, list: 1.1, search: 1.3 }

type Client = ReturnType<typeof startLoadClient>

async function contendersOf(
  house: House,
  client: Client,
  name: string,
  database: string,
  tenant: CreatedTenant,
) {
  const requests = await requestsOf(house.postgres, database, tenant)
  const server = await house.mainstay(database)
  const plans = { get: requests.get.mainstay, list: requests.list.mainstay, search: requests.search }
  const of = (kind: (typeof kinds)[number]): Contender =>
    httpContender({ name, client, server, postgresPid: house.postgres.pid, plan: () => plans[kind] })
  return { of, stop: () => server.stop() }
}

/** Whether it stays as quick: ten times the customers and pets of the tenant, ten times the tenants. */
export const growth: Measure = {
  name: 'growth',
  summary: 'get, list and search with ten times the rows and ten times the tenants',
  async run({ house: open, pace, say }) {
    const house = await open()
    const tenants = await house.usual()
    await house.copy('usual', 'growth')
    say('filling larger databases; once a day, this takes minutes …')
    const manyRows = await house.grown('many_rows', { rows: 10 })
    const manyTenants = await house.grown('many_tenants', { tenants: 450 })
    const client = startLoadClient()
    const all = [
      await contendersOf(house, client, usual, 'growth', tenants.large),
      await contendersOf(house, client, '10× rows', 'many_rows', manyRows),
      await contendersOf(house, client, '10× tenants', 'many_tenants', manyTenants),
    ]
    const results = []
    for (const kind of kinds)
      results.push({
        kind,
        rounds: await alternate(
          all.map(each => each.of(kind)),
          pace,
        ),
      })
    client.stop()
    for (const each of all) await each.stop()
    return {
      title: 'Growth',
      columns: contestColumns,
      rows: results.flatMap(({ kind, rounds }) => contestRows(kind, rounds)),
      verdicts: results.flatMap(({ kind, rounds }) =>
        [...rounds.keys()]
          .filter(name => name !== usual)
          .map(name =>
            atMost(
              `growth: CPU of ${kind} with ${name}`,
              ratio(rounds, name, usual, 'cpuMicros').median,
              bounds[kind],
              1,
              '×',
            ),
          ),
      ),
      notes: [
        `The larger tenant has ten times the customers and pets; ${figureOf(results[0]!.rounds.get(usual)!, 'perSecond').median | 0} gets/s with the usual one.`,
      ],
      readings: Object.fromEntries(results.map(({ kind, rounds }) => [kind, readingsOf(rounds)])),
    }
  },
}
