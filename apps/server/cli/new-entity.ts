import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fieldsOf, type GivenField } from './field-notation.ts'
import { answer, readFlags } from './flags.ts'
import { moduleFolder, register, tidy, writeNew } from './module-files.ts'
import { type Name, nameOf, pluralOf, sentence, snake } from './naming.ts'
import type { CliVerb } from './verb.ts'

const help = `mainstay new entity MODULE.NOUN [--fields LIST] [--plural P]

  --fields LIST    name:text, dueOn:day?, customerId:ref(people.customer), size:oneOf(small|large), price:money
                   Kinds: text longText email phone url zone integer bool day instant timeOfDay money ref oneOf.
                   A question mark makes a field optional. Left out: name:text
  --plural P       the address: /v1/P

Writes the entity and its migration, and lists it in the module. List, create, change, archive, history, search,
import, export, screens and their tests follow from the entity.`

const entityText = (
  name: Name,
  plural: string,
  fields: GivenField[],
) => `import { entity } from '#kernel/entity/entity.ts'
import { ${[...new Set(fields.map(field => field.builder))].sort().join(', ')} } from '#kernel/schema/fields.ts'

export const ${name.pascal} = entity('${name.module}.${name.noun}', {
  plural: '${plural}',
  title: '${fields[0]!.name}',
  label: '${sentence(name.noun)}',
  fields: {
${fields.map(field => `    ${field.name}: ${field.code},`).join('\n')}
  },
})
`

function migrationText({ module, noun }: Name, fields: GivenField[]): string {
  const table = `${module}.${noun}`
  const pointers = fields.flatMap(({ name, target }) => (target ? [{ column: snake(name), target }] : []))
  const constraints = pointers.map(
    ({ column, target }) =>
      `constraint ${noun}_${column} foreign key (tenant_id, ${column}) references ${target} (tenant_id, id)`,
  )
  const lines = [
    'tenant_id uuid not null references kernel.tenant (id)',
    'id uuid not null',
    'version integer not null default 1',
    'created_at timestamptz not null',
    'updated_at timestamptz not null',
    'archived_at timestamptz',
    'external_id text',
    `custom jsonb not null default '{}'`,
    ...fields.flatMap(field => field.columns),
    'primary key (tenant_id, id)',
    'unique (tenant_id, external_id)',
    ...constraints,
  ]
  const indexes = pointers.map(
    ({ column }) => `create index ${noun}_${column} on ${table} (tenant_id, ${column});\n`,
  )
  return `create table ${table} (\n  ${lines.join(',\n  ')}\n);\n${indexes.join('')}\nselect kernel.protect('${table}');\n`
}

function nextNumber(folder: string): string {
  const names = readdirSync(join(process.cwd(), folder), { withFileTypes: true }).map(entry => entry.name)
  const last = Math.max(0, ...names.map(name => Number.parseInt(name, 10) || 0))
  return String(last + 1).padStart(3, '0')
}

export const newEntity: CliVerb = {
  summary: 'Write a new noun: its entity and its table',
  help,
  async run(args) {
    const { values, words, isJson } = readFlags(args, [], ['fields', 'plural'])
    const name = nameOf(words[0])
    const folder = moduleFolder(name.module)
    const fields = fieldsOf(values.fields ?? 'name:text', name.noun)
    const entityFile = `${folder}/entities/${name.kebab}.ts`
    const migrationFile = `${folder}/migrations/${nextNumber(`${folder}/migrations`)}_${name.noun}.sql`
    writeNew(entityFile, entityText(name, values.plural ?? pluralOf(name.kebab), fields))
    writeNew(migrationFile, migrationText(name, fields))
    const manifest = register(folder, 'entities', name.pascal, `./entities/${name.kebab}.ts`)
    const written = [entityFile, migrationFile, manifest]
    tidy([entityFile, manifest])
    const permissions = `${name.module}.${name.noun}.read and ${name.module}.${name.noun}.write`
    answer(
      isJson,
      { written },
      [...written, `Give ${permissions} to the roles that should have them.`].join('\n'),
    )
    return 0
  },
}
