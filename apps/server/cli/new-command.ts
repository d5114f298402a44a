import { registryOfAll } from '../modules.ts'
import { answer, readFlags } from './flags.ts'
import { moduleFolder, register, tidy, writeNew } from './module-files.ts'
import { type Name, nameOf, sentence } from './naming.ts'
import { sources } from './sources.ts'
import type { CliVerb } from './verb.ts'

const help = `mainstay new command MODULE.VERB --on MODULE.NOUN [--set FIELD] [--route ROUTE]

  --on MODULE.NOUN   the entity that the verb acts on, of the same module
  --set FIELD        the field that it changes; its first if left out
  --route ROUTE      a change of state is a noun: POST /v1/pets/{id}/adoption

Writes a verb that changes one field of the row, with its event, and lists it in the module. It works as it stands;
then write what else the verb must check, refuse and do.`

interface Subject {
  plural: string
  /** Its exported name and the file it is in. */
  variable: string
  file: string
  field: string
}

function subjectOf(verb: Name, entityName: string, wanted: string | undefined): Subject {
  const noun = registryOfAll().entities.get(entityName)
  if (!noun || noun.module !== verb.module) throw new Error(`${verb.module} has no entity ${entityName}.`)
  const field = wanted ?? Object.keys(noun.fields)[0]!
  if (!Object.hasOwn(noun.fields, field)) throw new Error(`${entityName} has no field ${field}.`)
  const folder = `modules/${verb.module}`
  const pattern = new RegExp(`export const (\\w+) = entity\\('${entityName.replace('.', '\\.')}'`)
  for (const { path, text } of sources([folder])) {
    const variable = pattern.exec(text)?.[1]
    if (variable) return { plural: noun.plural, variable, file: path.slice(folder.length + 1), field }
  }
  throw new Error(`No file of ${folder} defines ${entityName} as an exported constant.`)
}

const commandText = (
  verb: Name,
  on: Subject,
  route: string,
) => `import { command } from '#kernel/command/command.ts'
import { about, happened } from '#kernel/entity/happenings.ts'
import { ${on.variable} } from '../${on.file}'

export const ${verb.camel} = command('${verb.module}.${verb.noun}', {
  summary: '${sentence(verb.noun)}',
  route: '${route}',
  needs: ${on.variable}.access.write,
  on: ${on.variable},
  input: { ${on.field}: ${on.variable}.fields.${on.field} },
  output: ${on.variable},
  emits: [happened(${on.variable}).updated],
  errors: {
    '${verb.module}.archived': { status: 409, when: 'It was put away; bring it back first.' },
  },
  async run(ctx, { id, ${on.field} }) {
    const before = await ctx.find(${on.variable}, id, { lock: true })
    if (before.archivedAt) ctx.fail('${verb.module}.archived')
    const after = await ctx.update(${on.variable}, before, { ${on.field} })
    ctx.emit(happened(${on.variable}).updated, about(${on.variable}, after))
    return after
  },
})
`

export const newCommand: CliVerb = {
  summary: 'Write a new verb of a noun',
  help,
  async run(args) {
    const { values, words, isJson } = readFlags(args, ['on'], ['set', 'route'])
    const verb = nameOf(words[0])
    const folder = moduleFolder(verb.module)
    const on = subjectOf(verb, values.on, values.set)
    const route = values.route ?? `POST /v1/${on.plural}/{id}/${verb.kebab}`
    if (!/^(POST|PUT|PATCH|DELETE) \/v1\/[a-z-]+\/\{id\}(\/[a-z-]+)*$/.test(route))
      throw new Error(`"${route}" is no route of one row; see --help.`)
    const file = `${folder}/commands/${verb.kebab}.ts`
    writeNew(file, commandText(verb, on, route))
    const manifest = register(folder, 'commands', verb.camel, `./commands/${verb.kebab}.ts`)
    tidy([file, manifest])
    answer(
      isJson,
      { written: [file, manifest] },
      `${file}\n${manifest}\nWrite its test beside it, and who may not.`,
    )
    return 0
  },
}
