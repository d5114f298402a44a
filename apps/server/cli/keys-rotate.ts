import { pino } from 'pino'
import { openDatabase } from '#kernel/db/database.ts'
import { openSealRoom, rootKeys } from '#modules/compliance/public.ts'
import { registryOfAll } from '../modules.ts'
import { withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'

const help = `mainstay keys rotate data|root [--tenant SLUG] [--data DIR] [--json]

  data   gives each tenant a new key for its sealed fields, and seals them all with it
  root   wraps every tenant's keys by MAINSTAY_ROOT_KEY; the one before goes into MAINSTAY_ROOT_KEY_OLD until then

The server goes on meanwhile. The last figure is the number of values, or keys, that were sealed anew.`

export const keysRotate: CliVerb = {
  summary: 'New keys for the fields that are kept encrypted',
  help,
  async run(args) {
    const { values, isJson, words } = readFlags(args, [], ['data', 'tenant'])
    const what = words.join(' ')
    if (what !== 'data' && what !== 'root') throw new Error('Rotate one of: data, root.')
    const done = await withDatabase(values.data, async ({ url, secret }) => {
      const db = await openDatabase({ url, secret, log: pino({ level: 'silent' }) })
      try {
        const registry = registryOfAll()
        const room = openSealRoom({
          db,
          roots: rootKeys(process.env, secret),
          nouns: () => registry.entities.values(),
        })
        const tenants = await db.dispatch.rows<{ id: string }>(
          'select id from kernel.tenant where $1::text is null or slug = $1 order by id',
          [values.tenant ?? null],
        )
        if (tenants.length === 0) throw new Error('There is no such tenant.')
        let count = 0
        for (const { id } of tenants)
          count += what === 'root' ? await room.rewrap(id) : (await room.rotate(id)).resealedCount
        return { tenants: tenants.length, count }
      } finally {
        await db.close()
      }
    })
    const noun = what === 'root' ? 'keys' : 'values'
    answer(isJson, { rotated: what, ...done }, `${done.tenants} tenants; ${noun} sealed anew: ${done.count}`)
    return 0
  },
}
