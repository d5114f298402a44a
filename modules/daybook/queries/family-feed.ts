import { query } from '#kernel/query/query.ts'
import { bool, day, id, instant, list, text, zone } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { linkTo } from '#modules/files/public.ts'
import { Entry } from '../entities/entry.ts'
import { feedSql } from './feed-sql.ts'

interface Feed {
  entries: { photoIds: string[] }[]
}

const { kind, at, endedAt, meal, amount, millilitres, text: words } = Entry.fields
const childId = id()

export const familyFeed = query('daybook.family_feed', {
  summary:
    'A family’s own children on a day: comings and goings, what was written of them, who may collect them',
  route: 'GET /v1/family-feed',
  needs: 'daybook.feed.use',
  shows: ['daybook.entry'],
  input: { on: day({ help: 'Today, where the children are, unless given.' }).optional() },
  output: {
    on: day(),
    timezone: zone(),
    payers: list(shape({ id: id(), name: text() })),
    children: list(
      shape({ id: id(), name: text(), areaName: text().optional(), since: instant().optional() }),
    ),
    collectors: list(
      shape({
        childId,
        name: text(),
        relationship: text(),
        role: text(),
        weekdays: list(text()),
        validUntilOn: day().optional(),
      }),
    ),
    moves: list(
      shape({
        childId,
        areaName: text(),
        startedAt: instant(),
        endedAt: instant().optional(),
        isMove: bool(),
      }),
    ),
    releases: list(shape({ childId, at: instant(), personName: text() })),
    entries: list(
      shape({
        id: id(),
        childId,
        kind,
        at,
        endedAt,
        meal,
        amount,
        millilitres,
        text: words,
        photos: list(shape({ id: id(), thumb: text({ max: 500 }), full: text({ max: 500 }) })),
      }),
    ),
  },
  async run(ctx, { on }) {
    const values = [ctx.actor.id, on ?? null, ctx.now.toString(), ctx.tenant.timezone]
    const [found] = await ctx.read<{ feed: Feed }>(feedSql, values)
    const { entries, ...rest } = found!.feed
    const photosOf = (ids: string[]) =>
      ids.map(photo => ({ id: photo, thumb: linkTo(ctx, photo, 'thumb'), full: linkTo(ctx, photo, 'full') }))
    return {
      ...rest,
      entries: entries.map(({ photoIds, ...entry }) => ({ ...entry, photos: photosOf(photoIds) })),
    }
  },
})
