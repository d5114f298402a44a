import { type FoundDatabase, withDatabase } from './find-database.ts'
import type { Findings } from './findings.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'
import { verifyAudit } from './verify-audit.ts'
import { verifyBookings } from './verify-bookings.ts'
import { verifyLedger } from './verify-ledger.ts'
import { verifyTenancy } from './verify-tenancy.ts'

const checks: Record<string, (database: FoundDatabase, from?: string) => Promise<Findings>> = {
  tenancy: verifyTenancy,
  bookings: verifyBookings,
  audit: verifyAudit,
  ledger: verifyLedger,
  // Brings the whole server along, which the others do without.
  backup: async (database, from) => (await import('./backup/verify-backup.ts')).verifyBackup(database, from),
}

function look(name: string, { data, from }: { data?: string; from?: string }): Promise<Findings> {
  if (!Object.hasOwn(checks, name)) throw new Error(`Verify one of: ${Object.keys(checks).join(', ')}.`)
  return withDatabase(data, database => checks[name]!(database, from))
}

const help = `mainstay verify tenancy|bookings|audit|ledger|backup [--data DIR] [--from DIR] [--json]

  tenancy    every table is isolated by tenant, and shows nothing without one
  bookings   no room is taken twice, and the counters of shared rooms are right
  audit      every event has its entry, and every entry is what was sealed in the tree:
             what was edited, deleted, moved, backdated or cut off is named, and so is each row that was
             changed or taken away past the verbs; "?" tells of rows that jobs wrote, which no entry speaks of
  ledger     every entry adds up to zero, and every figure kept equals what the entries give
  backup     the newest backup, or that of --from, is restored into a scratch database: every table, sum and file
             is what it was, the audit leads to the checkpoints that were signed for it, the server answers over it,
             and it is no older than 26 hours

The exit status is 0 when all is well; the last figure is the number of faults.`

export const verify: CliVerb = {
  summary: 'Prove that what must always hold does hold',
  help,
  async run(args) {
    const { values, isJson, words } = readFlags(args, [], ['data', 'from'])
    const { faults, checked, nothing, questions = [] } = await look(words.join(' '), values)
    const name = words[0]!
    const isWell = faults.length === 0 && nothing === undefined
    const looked = Object.entries(checked).map(([what, count]) => `${count} ${what}`)
    const figure = nothing ?? `${name}: ${looked.join(', ')} checked; faults: ${faults.length}`
    const shown = faults.slice(0, 50).map(fault => `✗ ${fault}`)
    const asked = questions.slice(0, 50).map(question => `? ${question}`)
    const told = { check: name, ok: isWell, checked, faults, questions, nothing }
    answer(isJson, told, [...asked, ...shown, figure].join('\n'))
    return isWell ? 0 : 1
  },
}
