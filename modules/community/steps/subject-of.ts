import type { Sql } from '#kernel/db/database.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { Post } from '../entities/post.ts'
import { Review } from '../entities/review.ts'
import { Thread } from '../entities/thread.ts'
import type { Subject } from '../rules.ts'

/** What a report is about, as the queue shows it. */
export interface Reported {
  areaId: string | null
  venueId: string | null
  locationId: string | null
  authorId: string
  authorName: string
  excerpt: string
}

export const nounOf: Record<Subject, Entity> = { review: Review, thread: Thread, post: Post }

const said = (text: string) => `left(${text}, 300)`
const selects: Record<Subject, string> = {
  review: `select null::uuid as "areaId", venue_id as "venueId", location_id as "locationId", author_id as "authorId",
    author_name as "authorName", ${said(`overall || ' of 5. ' || coalesce(body, '')`)} as excerpt from community.review`,
  thread: `select area_id as "areaId", venue_id as "venueId", null::uuid as "locationId", author_id as "authorId",
    author_name as "authorName", ${said(`title || ': ' || body`)} as excerpt from community.thread`,
  post: `select area_id as "areaId", null::uuid as "venueId", null::uuid as "locationId", author_id as "authorId",
    author_name as "authorName", ${said('body')} as excerpt from community.post`,
}

// Two first reports at once become one case: whoever comes second waits here and finds it.
const turn = 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))'

export async function subjectOf(
  sql: Sql,
  subject: Subject,
  subjectId: string,
): Promise<Reported | undefined> {
  await sql.run(turn, [subjectId])
  return sql.one<Reported>(`${selects[subject]} where id = $1 and visibility = 'shown'`, [subjectId])
}
