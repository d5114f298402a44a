import { startLoadClient } from '../load/client.ts'
import type { Measure } from '../measuring/measure.ts'
import { atLeast } from '../measuring/report.ts'
import { alternate, ratio } from '../measuring/rounds.ts'
import { sqlFile } from '../world/sql-file.ts'
import { contestColumns, contestRows, readingsOf } from './contest.ts'
import { httpContender } from './http-contender.ts'
import { requestsOf } from './request-kinds.ts'

const isolated = 'isolated'
const open = 'role that bypasses'
const password = 'reads-everything'

/** Mainstay against itself, over a copy of the database, under a role to which row security does not apply. */
export const isolation: Measure = {
  name: 'isolation',
  summary: 'what row security costs: get, list and search with it and without',
  async run({ house: openHouse, pace }) {
    const house = await openHouse()
    const tenants = await house.usual()
    await house.copy('usual', 'isolated')
    await house.copy('usual', 'bypassed')
    // Without the policy nothing names the tenant, so each index is needed without it in front, too.
    await house.postgres.run('bypassed', sqlFile('bypass.sql', { password }))
    const as = Object.assign(new URL(house.postgres.urlOf('bypassed')), {
      username: 'bench_bypass',
      password,
    })
    const servers = {
      [isolated]: await house.mainstay('isolated'),
      [open]: await house.mainstay('bypassed', {
        BENCH_MEASURE_AS: as.href,
        MAINSTAY_TEST_MODE: '1',
        NODE_ENV: 'test',
      }),
    }
    const requests = await requestsOf(house.postgres, 'isolated', tenants.large)
    const client = startLoadClient()
    const postgresPid = house.postgres.pid
    const kinds = { get: requests.get.mainstay, list: requests.list.mainstay, search: requests.search }
    const results = []
    for (const [what, plan] of Object.entries(kinds)) {
      const contenders = Object.entries(servers).map(([name, server]) =>
        httpContender({ name, client, server, postgresPid, plan: () => plan }),
      )
      results.push({ what, rounds: await alternate(contenders, pace) })
    }
    client.stop()
    await Promise.all(Object.values(servers).map(server => server.stop()))
    return {
      title: 'The price of isolation',
      columns: contestColumns,
      rows: results.flatMap(({ what, rounds }) => contestRows(what, rounds)),
      verdicts: results.flatMap(({ what, rounds }) => [
        atLeast(`isolation: ${what}, requests/s`, ratio(rounds, isolated, open).median, 0.9, 0.95),
        atLeast(`isolation: ${what}, CPU`, ratio(rounds, open, isolated, 'cpuMicros').median, 0.9, 0.95),
      ]),
      readings: Object.fromEntries(results.map(({ what, rounds }) => [what, readingsOf(rounds)])),
    }
  },
}
