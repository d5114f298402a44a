import type { Command } from '#kernel/command/command.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import type { Registry } from '#kernel/module/registry.ts'
import type { Query } from '#kernel/query/query.ts'
import type { Fields } from '#kernel/schema/field.ts'
import { registryOfAll } from '../modules.ts'
import { isTest, type Source, sources } from './sources.ts'

/** Lines by what they tell; an empty list reads "none". */
export type Explanation = Record<string, string | string[] | null>

const inputLines = (fields: Fields): string[] =>
  Object.entries(fields).map(([name, field]) => {
    const isFree = field.isOptional || field.preset !== undefined
    const choices = field.choices ? `: ${field.choices.join(' | ')}` : ''
    return `${name}${isFree ? '?' : ''} ${field.widget}${field.target ? ` → ${field.target}` : choices}`
  })

const errorLines = (errors: Command['errors']): string[] =>
  Object.entries(errors).map(([code, { status, when }]) => `${code} (${status}): ${when}`)

/** Where `name` is defined: the file that has it as the first argument of a definition. */
function definition(files: Source[], kind: string, name: string): string | null {
  const pattern = new RegExp(`\\b${kind}\\(\\s*['"\`]${name.replaceAll('.', '\\.')}['"\`]`)
  return files.find(file => !isTest(file) && pattern.test(file.text))?.path ?? null
}

/** The name it is exported under, by which tests import it. */
function exported(files: Source[], path: string | null, name: string): string | undefined {
  const text = files.find(file => file.path === path)?.text ?? ''
  const at = text.search(new RegExp(`\\(\\s*['"\`]${name.replaceAll('.', '\\.')}`))
  return [...text.slice(0, Math.max(at, 0)).matchAll(/export const (\w+)/g)].at(-1)?.[1]
}

/** The tests that name one of `names`, or import `variable`. */
function testsOf(files: Source[], names: string[], variable: string | undefined): string[] {
  const patterns = names.map(
    name => new RegExp(`(?<![\\w.])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w./-])`),
  )
  if (variable) patterns.push(new RegExp(`import [^'"]*\\b${variable}\\b[^'"]* from`))
  const speaks = ({ text }: Source) => patterns.some(pattern => pattern.test(text))
  return files.filter(file => isTest(file) && speaks(file)).map(file => file.path)
}

function listenersOf(files: Source[], eventName: string): string[] {
  const variable = exported(files, definition(files, 'event', eventName), eventName)
  const hears = (text: string) =>
    /\b(on|listen|listener)\w*\(/.test(text) &&
    (text.includes(`'${eventName}'`) ||
      (variable !== undefined && new RegExp(`\\bon\\w*\\(\\s*${variable}\\b`).test(text)))
  return files.filter(file => !isTest(file) && hears(file.text)).map(file => file.path)
}

function verbExplained(files: Source[], verb: Command | Query, kind: 'command' | 'query'): Explanation {
  const own = definition(files, kind, verb.name)
  const isCommand = 'method' in verb
  const route = `${isCommand ? verb.method : 'GET'} ${verb.path}`
  const emits = isCommand ? verb.emits.map(event => event.name) : []
  return {
    [kind]: verb.name,
    summary: verb.summary,
    file: own ?? 'kernel/entity/generic-commands.ts (made from its entity)',
    route,
    permission: verb.needs ?? 'none: everyone who is signed in',
    input: inputLines(verb.input),
    errors: errorLines(verb.errors),
    ...(isCommand
      ? {
          events: emits,
          listeners: emits.flatMap(name => listenersOf(files, name).map(path => `${name} ← ${path}`)),
        }
      : {}),
    tests: testsOf(files, [verb.name], own ? exported(files, own, verb.name) : undefined),
  }
}

function entityExplained(files: Source[], noun: Entity, registry: Registry): Explanation {
  const file = definition(files, 'entity', noun.name)
  const verbs = [...registry.commands.values()].filter(one => one.on === noun || one.output === noun)
  return {
    entity: noun.name,
    file,
    table: noun.table,
    route: `/v1/${noun.plural}`,
    permission: [`read: ${noun.access.read}`, `write: ${noun.access.write}`],
    fields: inputLines(noun.fields),
    commands: verbs.map(one => `${one.name}  ${one.method} ${one.path}`),
    tests: testsOf(files, [noun.name], exported(files, file, noun.name)),
  }
}

function permissionExplained(name: string, registry: Registry): Explanation {
  const needing = [...registry.commands.values(), ...registry.queries.values()].filter(
    one => one.needs === name,
  )
  const nouns = [...registry.entities.values()].filter(noun => Object.values(noun.access).includes(name))
  return {
    permission: name,
    entities: nouns.map(noun => noun.name),
    needed_by: needing.map(one => `${one.name}  ${one.summary}`),
  }
}

export function explanationOf(name: string, registry: Registry = registryOfAll()): Explanation {
  const files = sources(['kernel', 'modules', 'apps/server'])
  const command = registry.commands.get(name)
  if (command) return verbExplained(files, command, 'command')
  const query = registry.queries.get(name)
  if (query) return verbExplained(files, query, 'query')
  const noun = registry.entities.get(name)
  if (noun) return entityExplained(files, noun, registry)
  if (registry.events.has(name)) {
    const emitters = [...registry.commands.values()].filter(one =>
      one.emits.some(event => event.name === name),
    )
    const file = definition(files, 'event', name) ?? 'made from its entity'
    return {
      event: name,
      file,
      emitted_by: emitters.map(one => one.name),
      listeners: listenersOf(files, name),
    }
  }
  if (registry.jobs.has(name)) {
    const file = definition(files, '(?:job|systemJob)', name)
    return { job: name, file, tests: testsOf(files, [name], exported(files, file, name)) }
  }
  if (registry.permissions.includes(name)) return permissionExplained(name, registry)
  throw new Error(`Nothing here is named ${name}.${nearest(name, registry)}`)
}

function nearest(name: string, registry: Registry): string {
  const noun = name.split('.').at(-1)!
  const all = [registry.commands, registry.queries, registry.entities, registry.events].flatMap(map => [
    ...map.keys(),
  ])
  const near = all.filter(known => known.includes(noun) || known.split('.')[0] === name).slice(0, 12)
  return near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : ''
}
