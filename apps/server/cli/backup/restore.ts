import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { requireSecret } from '#kernel/access/secret.ts'
import { startLocalPostgres } from '#kernel/db/local-postgres.ts'
import { restore as restoreFrom } from '#modules/operations/public.ts'
import { prepareDatabase } from '../../prepare.ts'
import { say } from '../../say.ts'
import { answer, readFlags } from '../flags.ts'
import type { CliVerb } from '../verb.ts'
import { passphraseOf, proofs } from './parts.ts'
import { teller } from './tell.ts'

const help = `mainstay restore --from DIR (--data DIR | --to URL) [options]

  --from DIR       one backup
  --data DIR       a new data folder: with the built-in database, or with that of --to
  --to URL         an empty database: postgres://owner:password@host/name
  --files DIR      where photos and papers go; files/ of the data folder
  --secret-file F  the secret the backup was made under, for a new data folder; else MAINSTAY_SECRET
  --json           one line of JSON

All or nothing. Without the secret of the old installation, PINs, second factors and other sealed things open no more.
A restored system is fenced: it sends no mail, message, charge or webhook until \`mainstay unfence\`.`

interface Target {
  url: string
  secret: string
  close(): Promise<void>
}

async function targetOf(dataDir: string, to?: string, secretFile?: string): Promise<Target> {
  mkdirSync(dataDir, { recursive: true })
  const own = join(dataDir, 'secret')
  if (secretFile && !existsSync(own)) copyFileSync(secretFile, own)
  else if (process.env.MAINSTAY_SECRET && !existsSync(own) && !to)
    writeFileSync(own, process.env.MAINSTAY_SECRET, { mode: 0o600, flag: 'wx' })
  const secret = requireSecret({ ...process.env, DATABASE_URL: to }, dataDir)
  if (to) return { url: to, secret, close: async () => {} }
  const postgres = await startLocalPostgres(dataDir)
  return { url: postgres.url, secret, close: () => postgres.stop() }
}

export const restore: CliVerb = {
  summary: 'Put a backup into an empty database',
  help,
  async run(args) {
    const { values, isJson } = readFlags(args, ['from'], ['data', 'to', 'files', 'secret-file'])
    if (!values.data && !values.to) throw new Error('Say where to: --data DIR, or --to URL. See --help.')
    const dataDir = resolve(values.data ?? process.env.MAINSTAY_DATA ?? '.mainstay/restored')
    const target = await targetOf(dataDir, values.to, values['secret-file'])
    try {
      const done = await restoreFrom({
        from: resolve(values.from),
        url: target.url,
        secret: target.secret,
        filesFolder: values.files ?? join(dataDir, 'files'),
        passphrase: passphraseOf(process.env),
        proofs,
        prepare: prepareDatabase,
        tell: teller(isJson),
      })
      if (done.isOtherSecret)
        say(
          'This is not the secret the backup was made under: PINs, second factors and other sealed things open no more.',
        )
      const { tables, rows, files, manifest } = done
      const text = `${tables} tables, ${rows} rows, ${files} files of ${manifest.takenAt} are back.\nFenced: nothing leaves before \`mainstay unfence\`.`
      answer(isJson, { tables, rows, files, takenAt: manifest.takenAt, isFenced: true }, text)
      return 0
    } finally {
      await target.close()
    }
  },
}
