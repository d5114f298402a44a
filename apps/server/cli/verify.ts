import { type FoundDatabase, withDatabase } from './find-database.ts'
import type { Findings } from './findings.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'
import { verifyAudit } from './verify-audit.ts'
import { verifyBookings } from './verify-bookings.ts'
import { verifyLedger } from './verify-ledger.ts'
import { verifyTenancy } from './verify-tenancy.ts'

const checks: Record<string, (database: FoundDatabase) => Promise<Findings>> = {
  tenancy: verifyTenancy,
  bookings: verifyBookings,
  audit: verifyAudit,
  ledger: verifyLedger,
}

const absent: Record<string, string> = {
  backup: 'This version makes no backups, so there is none to verify.',
}

function look(name: string, data: string | undefined): Promise<Findings> {
  if (Object.hasOwn(checks, name)) return withDatabase(data, checks[name]!)
  if (Object.hasOwn(absent, name)) return Promise.resolve({ faults: [], checked: {}, nothing: absent[name] })
  throw new Error(`Verify one of: ${[...Object.keys(checks), ...Object.keys(absent)].join(', ')}.`)
}

const help = `mainstay verify tenancy|bookings|audit|ledger|backup [--data DIR] [--json]

  tenancy    every table is isolated by tenant, and shows nothing without one
  bookings   no room is taken twice, and the counters of shared rooms are right
  audit      every event has its entry, and every row's last change is on record
  ledger     every entry adds up to zero, and every figure kept equals what the entries give
  backup     (not yet in this version: fails)

The exit status is 0 when all is well; the last figure is the number of faults.`

export const verify: CliVerb = {
  summary: 'Prove that what must always hold does hold',
  help,
  async run(args) {
    const { values, isJson, words } = readFlags(args, [], ['data'])
    const { faults, checked, nothing } = await look(words.join(' '), values.data)
    const name = words[0]!
    const isWell = faults.length === 0 && nothing === undefined
    const looked = Object.entries(checked).map(([what, count]) => `${count} ${what}`)
    const figure = nothing ?? `${name}: ${looked.join(', ')} checked; faults: ${faults.length}`
    const shown = faults.slice(0, 50).map(fault => `✗ ${fault}`)
    answer(isJson, { check: name, ok: isWell, checked, faults, nothing }, [...shown, figure].join('\n'))
    return isWell ? 0 : 1
  },
}
