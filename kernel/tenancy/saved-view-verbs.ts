import { type Command, command } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { Failure } from '../command/failure.ts'
import { jsonOf } from '../entity/columns.ts'
import { about, happened } from '../entity/happenings.ts'
import { query } from '../query/query.ts'
import type { Field } from '../schema/field.ts'
import { json } from '../schema/fields.ts'
import { outputSchema } from '../schema/object-schema.ts'
import { SavedView } from './saved-view.ts'

const { entity, name, query: listQuery, isShared } = SavedView.fields
const events = happened(SavedView)

const rows = `select coalesce(json_agg(${jsonOf(SavedView.allFields)} order by t.name, t.id), '[]') as data
  from kernel.saved_view t where t.archived_at is null and t.entity = $1 and (t.is_shared or t.owner_id = $2)`

export const savedViews = query('kernel.saved_views', {
  summary: 'The saved views of a noun: one’s own and those that are shared',
  route: 'GET /v1/saved-views',
  needs: null,
  input: { entity },
  output: {
    data: json({ type: 'array', items: outputSchema(SavedView.allFields) } as unknown as Field['schema']),
  },
  async run(ctx, input) {
    const [row] = await ctx.read<{ data: unknown[] }>(rows, [input.entity, ctx.actor.id])
    return { data: row?.data ?? [] }
  },
})

export const createSavedView = command('kernel.create_saved_view', {
  summary: 'Keep a list’s filters and order under a name',
  route: 'POST /v1/saved-views',
  needs: null,
  input: { entity, name, query: listQuery, isShared },
  output: SavedView,
  status: 201,
  emits: [events.created],
  async run(ctx, input) {
    refuseSharing(ctx, input.isShared)
    const view = await ctx.insert(SavedView, { ...input, ownerId: ctx.actor.id })
    ctx.emit(events.created, about(SavedView, view))
    return view
  },
})

export const updateSavedView: Command = {
  ...command('kernel.update_saved_view', {
    summary: 'Change a saved view',
    route: 'PATCH /v1/saved-views/{id}',
    needs: null,
    on: SavedView,
    input: { name, query: listQuery, isShared },
    output: SavedView,
    emits: [events.updated],
    async run(ctx, { id, ...changes }) {
      const before = await findOwn(ctx, id)
      refuseSharing(ctx, changes.isShared)
      const view = await ctx.update(SavedView, before, changes)
      if (view !== before) ctx.emit(events.updated, about(SavedView, view))
      return view
    },
  }),
  isPartial: true,
}

export const archiveSavedView = command('kernel.archive_saved_view', {
  summary: 'Put a saved view away',
  route: 'POST /v1/saved-views/{id}/archive',
  needs: null,
  on: SavedView,
  input: {},
  output: SavedView,
  emits: [events.archived],
  async run(ctx, { id }) {
    const before = await findOwn(ctx, id)
    const view = await ctx.update(SavedView, before, { archivedAt: before.archivedAt ?? ctx.now.toString() })
    if (view !== before) ctx.emit(events.archived, about(SavedView, view))
    return view
  },
})

const mayShare = (ctx: Pick<CommandContext, 'actor'>) => ctx.actor.permissions.has(SavedView.access.write)

function refuseSharing(ctx: Pick<CommandContext, 'actor'>, isShared: boolean | undefined) {
  if (isShared && !mayShare(ctx)) throw Failure.forbidden(SavedView.access.write)
}

/** One's own, or a shared one for who may share; another person's private view answers as a missing one. */
async function findOwn(ctx: CommandContext<never>, id: string) {
  const view = await ctx.find(SavedView, id, { lock: true })
  if (view.ownerId === ctx.actor.id || (view.isShared && mayShare(ctx))) return view
  throw view.isShared ? Failure.forbidden(SavedView.access.write) : Failure.notFound()
}
