import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Participant } from '../entities/participant.ts'
import { linksIn, mostLinks, perDay } from '../rules.ts'

export type ParticipantRow = Row<typeof Participant>

export const participantErrors = {
  'community.no_profile': {
    status: 409,
    when: 'Choose a display name and your neighbourhoods first.',
  },
  'community.too_many': { status: 429, when: 'That was enough for one day; go on tomorrow. See perDay.' },
  'community.too_many_links': { status: 422, when: 'So many links look like advertising; see mostLinks.' },
} as const

type Context = CommandContext<keyof typeof participantErrors>

const mine = `select ${jsonOf(Participant.allFields)} as row from community.participant t
  where t.person_id = $1 for update`

/** Whoever calls, by the name they chose. The row is locked: what one person does is counted one by one. */
export async function participant(ctx: Context): Promise<ParticipantRow> {
  const found = await ctx.sql.one<{ row: ParticipantRow }>(mine, [ctx.actor.id])
  return found ? found.row : ctx.fail('community.no_profile')
}

/** A neighbourhood that someone did not choose is none to them: it answers as one that does not exist. */
export function belong({ areaIds }: ParticipantRow, areaId: string): void {
  if (!areaIds.includes(areaId)) throw Failure.notFound()
}

const counts = {
  thread: 'select count(*)::integer as n from community.thread where author_id = $1 and created_at > $2',
  post: 'select count(*)::integer as n from community.post where author_id = $1 and created_at > $2',
  report: 'select count(*)::integer as n from community.report where reporter_id = $1 and created_at > $2',
} as const

/** Refuses the one too many of the last 24 hours. */
export async function withinRate(ctx: Context, what: keyof typeof counts): Promise<void> {
  const since = ctx.now.subtract({ hours: 24 }).toString()
  const done = await ctx.sql.one<{ n: number }>(counts[what], [ctx.actor.id, since])
  if (done!.n >= perDay[what]) ctx.fail('community.too_many', { perDay: perDay[what] })
}

export function fewLinks(ctx: Context, text: string): void {
  if (linksIn(text) > mostLinks) ctx.fail('community.too_many_links', { mostLinks })
}
