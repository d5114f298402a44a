import { refuseHidden } from '../access/hidden-fields.ts'
import { type Command, command } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { id } from '../schema/fields.ts'
import { bulkCommand } from './bulk.ts'
import { checkCustom } from './custom-values.ts'
import { type Changes, can, type Entity, type NewRow, type Row, writableFields } from './entity.ts'
import { about, happened } from './happenings.ts'

/** Create, update, archive, restore and bulk, as far as the noun wants them. */
export function genericCommands(noun: Entity): Command[] {
  const commands: Command[] = []
  if (can(noun, 'create')) commands.push(createCommand(noun))
  if (can(noun, 'update')) commands.push(updateCommand(noun))
  if (can(noun, 'archive')) commands.push(archiveCommand(noun), restoreCommand(noun))
  if (can(noun, 'bulk')) commands.push(bulkCommand(noun))
  return commands
}

const labelOf = (noun: Entity) => noun.label?.toLowerCase() ?? noun.name.split('.')[1]!.replaceAll('_', ' ')

const createCommand = (noun: Entity) =>
  command(`${noun.name}.create`, {
    summary: `Add a ${labelOf(noun)}`,
    route: `POST /v1/${noun.plural}`,
    needs: noun.access.write,
    input: {
      ...writableFields(noun, 'create'),
      id: id({ help: 'An id of your own making, UUID version 7; made for you if left out.' }).optional(),
    },
    output: noun,
    status: 201,
    emits: [happened(noun).created],
    async run(ctx: CommandContext, input) {
      refuseHidden(noun, ctx.actor.permissions, input)
      await checkCustom(ctx, noun, (input as Record<string, unknown>).custom)
      const row = await ctx.insert(noun, input as NewRow<Entity>)
      ctx.emit(happened(noun).created, about(noun, row))
      return row
    },
  })

const updateCommand = (noun: Entity) => {
  const fields = Object.fromEntries(
    Object.entries(writableFields(noun, 'update')).map(([key, field]) => [
      key,
      { ...field, preset: undefined },
    ]),
  )
  return {
    ...command(`${noun.name}.update`, {
      summary: `Change a ${labelOf(noun)}`,
      route: `PATCH /v1/${noun.plural}/{id}`,
      needs: noun.access.write,
      on: noun,
      input: fields,
      output: noun,
      emits: [happened(noun).updated],
      ...(noun.changing ? { errors: noun.changing.errors } : {}),
      run: (ctx: CommandContext, input: Record<string, unknown> & { id: string }) =>
        applyChanges(ctx, noun, input),
    }),
    isPartial: true,
  } as Command
}

async function applyChanges(
  ctx: CommandContext,
  noun: Entity,
  input: Record<string, unknown> & { id: string },
) {
  const { id: rowId, ...changes } = input
  refuseHidden(noun, ctx.actor.permissions, changes)
  const row = await ctx.find(noun, rowId, { lock: true })
  noun.changing?.check(ctx, changes, row)
  await checkCustom(ctx, noun, changes.custom)
  if (changes.custom) changes.custom = { ...row.custom, ...(changes.custom as object) }
  const after = await ctx.update(noun, row, changes as Changes<Entity>)
  if (after !== row) ctx.emit(happened(noun).updated, about(noun, after))
  return after
}

const archiveCommand = (noun: Entity) =>
  command(`${noun.name}.archive`, {
    summary: `Put a ${labelOf(noun)} away; it can be brought back`,
    route: `POST /v1/${noun.plural}/{id}/archive`,
    needs: noun.access.write,
    on: noun,
    input: {},
    output: noun,
    emits: [happened(noun).archived],
    run: (ctx: CommandContext, input) => setArchived(ctx, noun, input.id, ctx.now.toString()),
  })

const restoreCommand = (noun: Entity) =>
  command(`${noun.name}.restore`, {
    summary: `Bring a ${labelOf(noun)} back`,
    route: `DELETE /v1/${noun.plural}/{id}/archive`,
    needs: noun.access.write,
    on: noun,
    input: {},
    output: noun,
    emits: [happened(noun).restored],
    run: (ctx: CommandContext, input) => setArchived(ctx, noun, input.id, null),
  })

async function setArchived(ctx: CommandContext, noun: Entity, rowId: string, archivedAt: string | null) {
  const row = await ctx.find(noun, rowId, { lock: true })
  if ((row.archivedAt === null) === (archivedAt === null)) return row
  const after = await ctx.update(noun, row as Row<Entity>, { archivedAt })
  ctx.emit(archivedAt ? happened(noun).archived : happened(noun).restored, about(noun, after))
  return after
}
