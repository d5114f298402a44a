import { Failure } from '#kernel/command/failure.ts'
import type { Sql } from '#kernel/db/database.ts'
import { rankBetween } from '../rank.ts'

const lastSql = `select rank from work.job where stage_id = $1 and id is distinct from $2::uuid order by rank desc limit 1`

const afterSql = `
  select a.rank as before, (
    select n.rank from work.job n
    where n.stage_id = a.stage_id and n.rank > a.rank and n.id is distinct from $3::uuid order by n.rank limit 1
  ) as after
  from work.job a where a.id = $2 and a.stage_id = $1 and a.id is distinct from $3::uuid`

const firstSql = `select rank from work.job where stage_id = $1 and id is distinct from $2::uuid order by rank limit 1`

/** The rank behind all jobs of a stage that the caller has locked. */
export async function rankAtEnd(sql: Sql, stageId: string, jobId: string | null): Promise<string> {
  const last = await sql.one<{ rank: string }>(lastSql, [stageId, jobId])
  return rankBetween(last?.rank ?? null, null)
}

/** The rank right behind another job of the stage, or before all of them when `afterId` is null. */
export async function rankAfter(
  sql: Sql,
  stageId: string,
  afterId: string | null,
  jobId: string,
): Promise<string> {
  if (afterId === null) {
    const first = await sql.one<{ rank: string }>(firstSql, [stageId, jobId])
    return rankBetween(null, first?.rank ?? null)
  }
  const place = await sql.one<{ before: string; after: string | null }>(afterSql, [stageId, afterId, jobId])
  if (!place)
    throw Failure.field('/afterId', 'unknown_reference', 'There is no such job in the stage it is moved to.')
  return rankBetween(place.before, place.after)
}
