import { resolve } from 'node:path'
import { systemClock } from '#kernel/time/clock.ts'
import { importTenant } from '#modules/operations/public.ts'
import { registryOfAll } from '../modules.ts'
import { say } from '../say.ts'
import { filesOf, passphraseOf } from './backup/parts.ts'
import { withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'

const help = `mainstay tenant import --from DIR [options]

  --from DIR       what \`mainstay tenant export\` packed
  --data DIR       the data folder of the installation it comes to
  --json           one line of JSON

All or nothing, under the same ids; every table is read again and compared. Both installations need the same version and
the same MAINSTAY_SECRET. Who has an account here already, of a verified address, signs in with that one. Where it was broken off, the same once more brings it in or says that it is here.`

export const tenantImport: CliVerb = {
  summary: 'Bring in a business that another installation packed',
  help,
  async run(args) {
    const { values, isJson } = readFlags(args, ['from'], ['data'])
    const { jobs: own, listeners } = registryOfAll()
    const tasks = new Set(
      [...own.values(), ...[...listeners.values()].map(one => one.job)].map(job => job.name),
    )
    const done = await withDatabase(values.data, ({ url, secret, dataDir }) =>
      importTenant({
        from: resolve(values.from),
        url,
        secret,
        tasks,
        filesFolder: filesOf(process.env, dataDir),
        passphrase: passphraseOf(process.env),
        now: () => systemClock.now(),
      }),
    )
    if (done.unlinked.length > 0)
      say(
        `Invite anew whose account here has an address that nobody has verified: ${done.unlinked.join(', ')}`,
      )
    if (done.wasHere) {
      answer(isJson, done, `${done.tenant.slug} came in from this archive before; nothing was changed.`)
      return 0
    }
    const { tenant, tables, rows, files, jobs } = done
    const figures = `${tables} tables, ${rows} rows and ${files} files as they were; ${jobs} jobs wait`
    answer(isJson, done, `${tenant.slug} is here: ${figures}.`)
    return 0
  },
}
