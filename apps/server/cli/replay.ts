import { writeFileSync } from 'node:fs'
import { pino } from 'pino'
import { systemActor } from '#kernel/access/actor.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { allOperations } from '#kernel/http/all-operations.ts'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { checkReplay, readCity, replayCity } from '#modules/venues/public.ts'
import { registryOfAll } from '../modules.ts'
import { say } from '../say.ts'
import { callOperations, tenantOf } from './call-operations.ts'
import { type FoundDatabase, withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'

const help = `mainstay replay restaurants --from FOLDER [options]

  --from FOLDER     with restaurant_info.csv and air_reserve.csv (Recruit Restaurant Visitor data, 2017)
  --slug S          of the tenant that is made for it; replay unless given
  --timezone TZ     of the restaurants; Asia/Tokyo unless given
  --outcomes FILE   writes what became of each row, as a JSON list in the order of the file
  --data DIR        the data folder
  --json            the figures on one line

Opens every restaurant with tables by its own peak, then books every reservation in the order in which it was made,
through the same operations that the API has. Ends with status 1 when a row is unaccounted for, two parties share a
table, or more guests sit down at once than the pacing allows.`

export const replay: CliVerb = {
  summary: 'Book again what was once booked at the restaurants of a city',
  help,
  async run(args) {
    const flags = readFlags(args, ['from'], ['slug', 'timezone', 'outcomes'])
    const {
      from,
      slug = 'replay',
      timezone = 'Asia/Tokyo',
      outcomes: file,
      data,
    } = flags.values as Record<string, string>
    if (flags.words.join(' ') !== 'restaurants') throw new Error('Say what to replay: restaurants.')
    const { outcomes, figures } = await withDatabase(data, database =>
      replayInto(database, { from: from!, slug, timezone }),
    )
    if (file) writeFileSync(file, JSON.stringify(outcomes))
    const lines = Object.entries(figures).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    answer(flags.isJson, figures, lines.join('\n'))
    const { rowCount, bookedCount, refusedCount, reservationCount, overlapCount, overPacedCount } = figures
    const isWhole = rowCount === bookedCount + refusedCount && bookedCount === reservationCount
    return isWhole && overlapCount === 0 && overPacedCount === 0 ? 0 : 1
  },
}

async function replayInto(
  database: FoundDatabase,
  { from, slug, timezone }: { from: string; slug: string; timezone: string },
) {
  const city = readCity(from)
  const { url, secret } = database
  const { tenantId } = await createTenant({ slug, edition: 'dining', timezone, currency: 'JPY' }, { url })
  const registry = registryOfAll()
  const db = await openDatabase({ url, secret, log: pino({ level: 'warn' }) })
  try {
    const nouns = () => registry.entities.values()
    const operations = allOperations(registry, { db, nouns, committed: () => {} })
    const tenant = await tenantOf((id, text, values) => db.read(id, text, values), tenantId)
    const call = callOperations(operations, tenant, systemActor(tenantId, registry.permissions, 'Replay'))
    let began = performance.now()
    const { outcomes, bookedCount, refused } = await replayCity({
      city,
      call,
      timezone,
      opened(count) {
        say(`${count} restaurants are open.`)
        began = performance.now()
      },
    })
    const seconds = (performance.now() - began) / 1000
    const findings = await checkReplay(text => db.read(tenantId, text))
    const figures = {
      venueCount: city.venues.length,
      rowCount: outcomes.length,
      bookedCount,
      refusedCount: outcomes.length - bookedCount,
      refused,
      ...findings,
      rowsPerSecond: Math.round(outcomes.length / seconds),
    }
    return { outcomes, figures }
  } finally {
    await db.close()
  }
}
