import { refuseHidden } from '../access/hidden-fields.ts'
import { type Command, command } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import type { Field } from '../schema/field.ts'
import { integer, json, list, oneOf, ref } from '../schema/fields.ts'
import { inputSchema } from '../schema/object-schema.ts'
import { bulkSql } from './bulk-sql.ts'
import { checkCustom } from './custom-values.ts'
import { type Entity, writableFields } from './entity.ts'
import { about, happened } from './happenings.ts'

interface BulkRow {
  id: string
  row: Record<string, unknown>
  before: Record<string, unknown>
}

// What is sealed is sealed for one row.
const openFields = (noun: Entity) =>
  Object.fromEntries(
    Object.entries(writableFields(noun, 'update')).filter(([, { options }]) => !options.isSealed),
  )

const results = json({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      ok: { type: 'boolean' },
      code: { type: 'string' },
      message: { type: 'string' },
    },
    required: ['id', 'ok'],
  },
} as Field['schema'])

/** The same change to many rows, set by set: one statement however many; each id gets its own result. */
export const bulkCommand = (noun: Entity): Command =>
  command(`${noun.name}.bulk`, {
    summary: `Change, put away or bring back many ${noun.plural.replaceAll('-', ' ')} at once`,
    route: `POST /v1/${noun.plural}/bulk`,
    needs: noun.access.write,
    input: {
      action: oneOf(['update', 'archive', 'restore']),
      ids: list(ref(noun.name), { max: 1000 }),
      changes: json(inputSchema(openFields(noun), { isPartial: true }) as Field['schema']).optional(),
    },
    output: { results, okCount: integer(), failedCount: integer() },
    emits: Object.values(happened(noun)),
    ...(noun.changing ? { errors: noun.changing.errors } : {}),
    async run(ctx: CommandContext, input) {
      const changes = await changesOf(
        ctx,
        noun,
        input.action,
        (input.changes ?? {}) as Record<string, unknown>,
      )
      const ids = [...new Set(input.ids)]
      const { text, values } = bulkSql(noun, ids, ctx.actor, ctx.now.toString(), changes)
      const written = await ctx.sql.rows<BulkRow>(text, values)
      const done = new Map(written.map(one => [one.id, one]))
      const verb =
        input.action === 'update'
          ? happened(noun).updated
          : input.action === 'archive'
            ? happened(noun).archived
            : happened(noun).restored
      for (const { row, before } of written) {
        ctx.record(noun, row, before, Object.keys(changes))
        ctx.emit(verb, about(noun, row))
      }
      const answers = ids.map(one =>
        done.has(one)
          ? { id: one, ok: true }
          : {
              id: one,
              ok: false,
              code: 'not_found',
              message: 'There is no such record, or it is not yours to see.',
            },
      )
      return { results: answers, okCount: done.size, failedCount: ids.length - done.size }
    },
  })

async function changesOf(
  ctx: CommandContext,
  noun: Entity,
  action: string,
  changes: Record<string, unknown>,
) {
  if (action === 'archive') return { archivedAt: ctx.now.toString() }
  if (action === 'restore') return { archivedAt: null }
  refuseHidden(noun, ctx.actor.permissions, changes)
  noun.changing?.check(ctx, changes)
  await checkCustom(ctx, noun, changes.custom)
  return changes
}
