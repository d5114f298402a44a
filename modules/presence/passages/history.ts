import type { CommandContext } from '#kernel/command/context.ts'
import type { Span } from './amend.ts'
import type { Seen } from './stays.ts'

export interface RecordedSpan extends Span {
  areaId: string
  method: string
}

export interface PastPassage extends Seen {
  id: string
  outcome: 'counted' | 'repeated'
  clientId: string
  personName: string
  contactId: string | null
}

export interface Past {
  spans: RecordedSpan[]
  passages: PastPassage[]
}

interface Row {
  id: string
  spans: { id: string; areaId: string; method: string; from: string; to: string | null }[]
  passages: (Omit<PastPassage, 'at'> & { at: string })[]
}

// A stay that is open is looked at however long ago it began.
const sql = `
  select d.id,
    (select coalesce(json_agg(json_build_object('id', s.id, 'areaId', s.area_id, 'method', s.method,
        'from', s.started_at, 'to', s.ended_at) order by s.started_at), '[]'::json)
      from presence.segment s where s.dependant_id = d.id and (s.ended_at is null or s.ended_at >= $2)) as spans,
    (select coalesce(json_agg(json_build_object('id', p.id, 'outcome', p.outcome,
        'clientId', p.client_id, 'direction', p.direction, 'at', p.at,
        'personName', p.person_name, 'contactId', p.contact_id) order by p.at), '[]'::json)
      from presence.passage p where p.dependant_id = d.id and p.at >= $2
        and p.outcome in ('counted', 'repeated')) as passages
  from care.dependant d where d.id = any ($1::uuid[])`

/** What is on record of each since then. */
export async function pastOf(
  ctx: CommandContext<never>,
  ids: readonly string[],
  since: Temporal.Instant,
): Promise<Map<string, Past>> {
  const rows = await ctx.sql.rows<Row>(sql, [ids, since.toString()])
  return new Map(
    rows.map(({ id, spans, passages }) => [
      id,
      {
        spans: spans.map(span => ({
          ...span,
          from: Date.parse(span.from),
          to: span.to === null ? null : Date.parse(span.to),
        })),
        passages: passages.map(passage => ({ ...passage, at: Date.parse(passage.at) })),
      },
    ]),
  )
}

/** Comings and goings that staff put on record: where a row of spans begins and where it ends. */
export function seenByStaff(spans: readonly RecordedSpan[]): Seen[] {
  const isFollowed = ({ to }: RecordedSpan) => spans.some(next => next.method === 'move' && next.from === to)
  const begins = spans.filter(({ method }) => method !== 'move')
  const ends = spans.filter(span => span.to !== null && !isFollowed(span))
  return [
    ...begins.map(({ from }): Seen => ({ direction: 'in', at: from })),
    ...ends.map(({ to }): Seen => ({ direction: 'out', at: to! })),
  ]
}
