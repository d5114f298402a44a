import { seenAnswer } from '../access/hidden-fields.ts'
import { answerOf, JsonText } from '../command/answer.ts'
import type { Command } from '../command/command.ts'
import { refusalOf } from '../command/database-refusal.ts'
import { type Executor, execute } from '../command/execute.ts'
import { Failure } from '../command/failure.ts'
import type { Entity } from '../entity/entity.ts'
import { Download } from '../query/download.ts'
import type { Query, QueryContext } from '../query/query.ts'
import type { Fields } from '../schema/field.ts'
import { fieldSchema, inputSchema, type JsonSchema, outputSchema } from '../schema/object-schema.ts'
import { withPresets } from '../schema/presets.ts'
import { validator } from '../schema/validator.ts'
import { type Call, type Operation, pathNames } from './operation.ts'
import { readQuery, refuseMalformedIds } from './read-input.ts'

export const shapeOf = (output: Entity | Fields | undefined): JsonSchema | undefined => {
  if (!output) return undefined
  if (isNoun(output)) return { $ref: `#/components/schemas/${output.name}` }
  return outputSchema(output)
}

const isNoun = (output: Entity | Fields): output is Entity => 'allFields' in output && 'table' in output

export function commandOperation(kernel: Executor, command: Command): Operation {
  const body = inputSchema(command.input, { isPartial: command.isPartial })
  const check = validator(body)
  return {
    name: command.name,
    module: command.module,
    method: command.method,
    path: command.path,
    summary: command.summary,
    needs: command.needs,
    noun: isNoun(command.output ?? {}) ? (command.output as Entity).name : command.on?.name,
    body: Object.keys(command.input).length ? body : undefined,
    output: shapeOf(command.output),
    status: command.status,
    errors: command.errors,
    bodyLimit: command.bodyLimit,
    isWrite: true,
    isVersioned: command.on !== undefined,
    async run(call) {
      refuseMalformedIds(call.path)
      // Before the input is looked at: a stranger learns nothing of what a verb takes.
      if (command.needs !== null && !call.actor.permissions.has(command.needs))
        throw Failure.forbidden(command.needs)
      const given = (call.body ?? {}) as Record<string, unknown>
      const problems = check(given)
      if (problems.length) throw Failure.invalid(problems)
      refuseForeignPlace(command.input, given, call)
      return execute(kernel, command, { ...given, ...call.path }, call)
    },
  }
}

export function queryOperation(kernel: Executor, query: Query): Operation {
  const own = Object.fromEntries(
    Object.entries(query.input).filter(([key]) => !pathNames(query.path).includes(key)),
  )
  const schema = inputSchema(own)
  const check = validator(schema)
  return {
    name: query.name,
    module: query.module,
    method: 'GET',
    path: query.path,
    summary: query.summary,
    needs: query.needs,
    parameters: Object.entries(own).map(([name, field]) => ({
      name,
      schema: fieldSchema(field),
      description: field.options.help,
      isRequired: schema.required?.includes(name) ?? false,
    })),
    output: shapeOf(query.output),
    contentType: query.gives,
    status: 200,
    errors: query.errors,
    isWrite: false,
    async run(call) {
      refuseMalformedIds(call.path)
      if (query.needs !== null && !call.actor.permissions.has(query.needs))
        throw Failure.forbidden(query.needs)
      const given = readQuery(own, call.query)
      const problems = check(given)
      if (problems.length) throw Failure.invalid(problems)
      refuseForeignPlace(query.input, given, call)
      const input = { ...withPresets(own, given), ...call.path }
      const result = await query.run(queryContext(kernel, query, call), input)
      if (result instanceof Download) {
        noteTaking(kernel, result, call)
        return result.answer()
      }
      const answer = answerOf(seenAnswer(query.output, call.actor.permissions, result), 200)
      if (query.shows && answer.body)
        for (const noun of kernel.nouns())
          if (query.shows === 'any' || query.shows.includes(noun.name))
            kernel.seen?.({ noun, rows: [answer.body], isExport: false, isMixed: true, call })
      return answer
    },
  }
}

function noteTaking(kernel: Executor, { options: { of } }: Download, given: Call): void {
  const noun = of && [...kernel.nouns()].find(({ name }) => name === of.entity)
  if (!noun) return
  const reason = given.reason ?? of.purpose
  const call = reason ? { ...given, reason } : given
  const rows = [of.rowId].flat().map(id => JSON.stringify({ id }))
  kernel.seen?.({ noun, rows, isExport: false, isTaken: true, call })
}

/** A location that the actor's role does not reach answers as one that does not exist. */
function refuseForeignPlace(fields: Fields, given: Record<string, unknown>, call: Call): void {
  if (call.actor.locationIds === null) return
  for (const [key, field] of Object.entries(fields)) {
    const value = given[key]
    if (field.target !== 'kernel.location' || typeof value !== 'string') continue
    if (!call.actor.locationIds.includes(value))
      throw Failure.field(
        `/${key}`,
        'unknown_reference',
        'There is no such record, or it is not yours to see.',
      )
  }
}

function queryContext(kernel: Executor, query: Query, call: Call): QueryContext {
  const read = <T>(text: string, values?: unknown[]) =>
    kernel.db.read<T>(call.tenant.id, text, values).catch((error: unknown) => {
      throw refusalOf(error, kernel.nouns()) ?? error
    })
  return {
    tenant: call.tenant,
    actor: call.actor,
    now: call.now,
    read,
    async readJson(text, values) {
      const [row] = await read<{ json: unknown }>(text, values)
      return new JsonText(typeof row?.json === 'string' ? row.json : JSON.stringify(row?.json ?? null))
    },
    fail(code, details = {}, message) {
      const declared = query.errors[code]
      if (!declared) throw new Error(`${query.name} fails with ${code}, which it does not declare`)
      throw new Failure(code, declared.status, message ?? declared.when, details)
    },
  }
}
