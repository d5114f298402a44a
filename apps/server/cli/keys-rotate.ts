import { pino } from 'pino'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { systemClock } from '#kernel/time/clock.ts'
import {
  keepEvidenceWith,
  openSealRoom,
  rootKeys,
  rotateSigningKey,
  sealAll,
} from '#modules/compliance/public.ts'
import { registryOfAll } from '../modules.ts'
import { withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'

const kinds: Record<string, string> = { data: 'values', root: 'keys', audit: 'checkpoints' }

const help = `mainstay keys rotate data|root|audit [--tenant SLUG] [--data DIR] [--json]

  data   gives each tenant a new key for its sealed fields, and seals them all with it
  root   wraps every tenant's keys by MAINSTAY_ROOT_KEY; the one before goes into MAINSTAY_ROOT_KEY_OLD until then

  audit  signs each tenant's checkpoints with a new key from now on; those before stay valid under theirs

The server goes on meanwhile. The last figure is the number of values, or keys, that were sealed anew.`

export const keysRotate: CliVerb = {
  summary: 'New keys for the fields that are kept encrypted, or for what signs the audit',
  help,
  async run(args) {
    const { values, isJson, words } = readFlags(args, [], ['data', 'tenant'])
    const what = words.join(' ')
    if (!Object.hasOwn(kinds, what)) throw new Error('Rotate one of: data, root, audit.')
    const done = await withDatabase(values.data, async ({ url, secret }) => {
      const db = await openDatabase({ url, secret, log: pino({ level: 'silent' }) })
      try {
        const registry = registryOfAll()
        const room = openSealRoom({ db, roots: rootKeys(process.env, secret), house: () => registry })
        const tenants = await db.dispatch.rows<{ id: string }>(
          'select id from kernel.tenant where $1::text is null or slug = $1 order by id',
          [values.tenant ?? null],
        )
        if (tenants.length === 0) throw new Error('There is no such tenant.')
        let count = 0
        for (const { id } of tenants) {
          if (what === 'audit') count += await signAnew(db, secret, id)
          else count += what === 'root' ? await room.rewrap(id) : (await room.rotate(id)).resealedCount
        }
        return { tenants: tenants.length, count }
      } finally {
        await db.close()
      }
    })
    const figure = `${done.tenants} tenants; ${kinds[what]} sealed anew: ${done.count}`
    answer(isJson, { rotated: what, ...done }, figure)
    return 0
  },
}

/** One checkpoint by the new key, at once; where transactions still run, the server makes it when they are over. */
async function signAnew(db: Database, secret: string, tenantId: string): Promise<number> {
  keepEvidenceWith(secret)
  await db.write(tenantId, tx => rotateSigningKey(tx, systemClock.now().toString()))
  return (await sealAll({ db, clock: systemClock }, tenantId)) > 0 ? 1 : 0
}
