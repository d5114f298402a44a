import type { Transaction } from '#kernel/db/database.ts'

// The row is locked by being written: two jobs do not both spend the last part.
const lockSql = `insert into notices.spending as s (tenant_id, month_on, part_count) values ($1, $2, 0)
  on conflict (tenant_id, month_on) do update set part_count = s.part_count returning part_count as "partCount"`

interface Wanted {
  partCount: number
  isExempt: boolean
}

/** Which of the texts the month's budget still pays for, in their order; what saves lives is always paid. */
export async function spend<T extends Wanted>(
  tx: Transaction,
  now: Temporal.Instant,
  timezone: string,
  wanted: readonly T[],
  most: number,
): Promise<Set<T>> {
  const paid = new Set<T>()
  if (wanted.length === 0) return paid
  const month = now.toZonedDateTimeISO(timezone).toPlainDate().with({ day: 1 }).toString()
  const row = await tx.one<{ partCount: number }>(lockSql, [tx.tenantId, month])
  let spent = row!.partCount
  for (const one of wanted) {
    if (!one.isExempt && spent + one.partCount > most) continue
    spent += one.partCount
    paid.add(one)
  }
  await tx.run('update notices.spending set part_count = $2 where month_on = $1', [month, spent])
  return paid
}
