import { type Ask, inEachTenant } from './each-tenant.ts'
import type { FoundDatabase } from './find-database.ts'
import type { Findings } from './findings.ts'

/** What must be so, and the rows for which it is not. Each is reckoned afresh, never read from a sum that is kept. */
const checks: { says: string; sql: string }[] = [
  {
    says: 'entry does not add up to zero',
    sql: `select p.entry_id || ' in ' || p.currency as what, 0::bigint as kept, sum(p.amount)::bigint as found
      from billing.posting p group by p.entry_id, p.currency having sum(p.amount) <> 0`,
  },
  {
    says: 'entry has no postings',
    sql: `select e.id::text as what, 2::bigint as kept, 0::bigint as found from billing.entry e
      where not exists (select from billing.posting p where p.entry_id = e.id)`,
  },
  {
    says: 'document is posted with another amount than its total',
    sql: `select i.reference as what, f.kept, f.found from billing.invoice i cross join lateral (
        select case i.kind when 'invoice' then i.total_amount - i.written_off_amount else -i.total_amount end as kept,
          coalesce(sum(p.amount), 0)::bigint as found
        from billing.entry e join billing.posting p on p.entry_id = e.id
        where e.subject_id = i.id and p.account in ('receivable/' || i.payer_id, 'store_credit/' || i.payer_id)
      ) f where f.kept <> f.found`,
  },
  {
    says: 'lines do not add up to their document',
    sql: `select i.reference as what, i.total_amount as kept, coalesce(sum(l.total_amount), 0)::bigint as found
      from billing.invoice i left join billing.invoice_line l on l.invoice_id = i.id
      group by i.tenant_id, i.id having coalesce(sum(l.total_amount), 0) <> i.total_amount
        or coalesce(sum(l.tax_amount), 0) <> i.tax_amount`,
  },
  {
    says: 'paid amount is not what was allocated',
    sql: `select i.reference as what, i.paid_amount as kept, coalesce(sum(a.amount_amount), 0)::bigint as found
      from billing.invoice i left join billing.allocation a on a.invoice_id = i.id
      group by i.tenant_id, i.id having coalesce(sum(a.amount_amount), 0) <> i.paid_amount`,
  },
  {
    says: 'credited amount is not that of its credit notes',
    sql: `select i.reference as what, i.credited_amount as kept, coalesce(sum(n.total_amount), 0)::bigint as found
      from billing.invoice i left join billing.invoice n on n.credits_id = i.id
      where i.kind = 'invoice' group by i.tenant_id, i.id having coalesce(sum(n.total_amount), 0) <> i.credited_amount`,
  },
  {
    says: 'payer owes another amount than the invoices say',
    sql: `select 'receivable/' || coalesce(a.payer_id, i.payer_id) as what, coalesce(i.due, 0)::bigint as kept,
        coalesce(a.owed, 0)::bigint as found
      from (select c.payer_id, c.currency, sum(p.amount) as owed from billing.account c
        join billing.posting p on p.account = c.code and p.currency = c.currency
        where c.code = 'receivable/' || c.payer_id group by 1, 2) a
      full join (select payer_id, currency, sum(due_amount) as due from billing.invoice group by 1, 2) i
        on i.payer_id = a.payer_id and i.currency = a.currency
      where coalesce(i.due, 0) <> coalesce(a.owed, 0)`,
  },
  {
    says: 'deposits held are not those of the ledger',
    sql: `select 'deposits_held/' || coalesce(a.payer_id, d.payer_id) as what, coalesce(d.held, 0)::bigint as kept,
        coalesce(a.held, 0)::bigint as found
      from (select c.payer_id, c.currency, -sum(p.amount) as held from billing.account c
        join billing.posting p on p.account = c.code and p.currency = c.currency
        where c.code = 'deposits_held/' || c.payer_id group by 1, 2) a
      full join (select payer_id, held_currency as currency, sum(held_amount) as held from billing.deposit group by 1, 2) d
        on d.payer_id = a.payer_id and d.currency = a.currency
      where coalesce(d.held, 0) <> coalesce(a.held, 0)`,
  },
]

interface Difference {
  what: string
  kept: number
  found: number
}

const counts = `select (select count(*)::integer from billing.entry) as entries,
  (select count(*)::integer from billing.posting) as postings,
  (select count(*)::integer from billing.invoice) as documents`

async function faultsOf(ask: Ask): Promise<string[]> {
  const faults: string[] = []
  for (const { says, sql } of checks)
    for (const { what, kept, found } of await ask<Difference & Record<string, unknown>>(`${sql} limit 50`))
      faults.push(`${what}: ${says} (${kept} against ${found})`)
  return faults
}

/** Every entry balances, every document is posted with its total, and what is kept equals what is reckoned afresh. */
export async function verifyLedger(database: FoundDatabase): Promise<Findings> {
  const faults: string[] = []
  const checked = { tenants: 0, entries: 0, postings: 0, documents: 0 }
  let isMissing = false
  checked.tenants = await inEachTenant(database, async (ask, { slug }) => {
    const there = `select to_regclass('billing.posting') is not null as found`
    isMissing ||= !(await ask<{ found: boolean }>(there))[0]!.found
    if (isMissing) return
    const [count] = await ask<{ entries: number; postings: number; documents: number }>(counts)
    checked.entries += count!.entries
    checked.postings += count!.postings
    checked.documents += count!.documents
    for (const fault of await faultsOf(ask)) faults.push(`${slug}: ${fault}`)
  })
  if (isMissing) return { faults, checked, nothing: 'There is no ledger in this database.' }
  if (checked.tenants === 0)
    return { faults, checked, nothing: 'There is no tenant, so nothing was verified.' }
  return { faults, checked }
}
