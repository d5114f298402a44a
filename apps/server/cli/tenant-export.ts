import { setTimeout as wait } from 'node:timers/promises'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { tenantBySlug } from '#kernel/tenancy/let-in.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { exportTenant, rowCountOf } from '#modules/operations/public.ts'
import { filesOf, passphraseOf } from './backup/parts.ts'
import { withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'

const help = `mainstay tenant export --tenant S --to DIR [options]

  --tenant S       the business’s short name
  --to DIR         a new folder for the archive
  --open yes       leaves the business open: a picture of it, and no move
  --data DIR       the data folder
  --json           one line of JSON

Suspends the business first, so that nothing is written that the archive does not have; then \`mainstay tenant import\`
brings it in elsewhere, under the same ids. The old one stays suspended: let it go on in the console if the move is off.`

const suspendSql = `update kernel.tenant set status = 'suspended', version = version + 1, updated_at = $2
  where id = $1 and status = 'active' returning version`

/** Every process has noticed, and whatever was under way is over. */
const feltMs = 2_500

async function suspend(url: string, tenantId: string): Promise<void> {
  const at = systemClock.now().toString()
  const wasOpen = await asOwner({ url, tenantId, at }, async owner => {
    const [row] = await owner.query<{ version: number }>(suspendSql, [tenantId, at])
    const after = { status: 'suspended', reason: 'Moves to another installation' }
    if (row) await owner.audit('operations.export_tenant', 'kernel.tenant', tenantId, after, row.version)
    return row !== undefined
  })
  if (wasOpen) await wait(feltMs)
}

export const tenantExport: CliVerb = {
  summary: 'Pack one business to be moved to another installation',
  help,
  async run(args) {
    const { values, isJson } = readFlags(args, ['tenant', 'to'], ['open', 'data'])
    const packed = await withDatabase(values.data, async ({ url, secret, dataDir }) => {
      const { id: tenantId } = await tenantBySlug(url, values.tenant)
      if (!values.open) await suspend(url, tenantId)
      return exportTenant({
        url,
        secret,
        tenantId,
        to: values.to,
        filesFolder: filesOf(process.env, dataDir),
        passphrase: passphraseOf(process.env),
        now: () => systemClock.now(),
      })
    })
    const tables = packed.tables.length
    const rows = rowCountOf(packed)
    const files = packed.files?.count ?? 0
    const told = { to: values.to, tenant: packed.tenant, tables, rows, files, isSuspended: !values.open }
    answer(isJson, told, `${values.to}\n${values.tenant}: ${tables} tables, ${rows} rows, ${files} files.`)
    return 0
  },
}
