import { snake } from './naming.ts'

export interface GivenField {
  name: string
  /** As in the entity: `text({ max: 200 }).optional()`. */
  code: string
  /** What the code imports from kernel/schema/fields.ts. */
  builder: string
  /** Lines of the table. */
  columns: string[]
  /** The entity that it points at. */
  target?: string
}

const columnTypes: Record<string, string> = {
  text: 'text',
  longText: 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  zone: 'text',
  integer: 'integer',
  bool: 'boolean',
  day: 'date',
  instant: 'timestamptz',
  timeOfDay: 'time',
}

// Words that SQL keeps to itself; the table's columns stand unquoted.
const reserved = new Set(
  'all and any as asc both case cast check collate column create default desc distinct do else end except false fetch for foreign from grant group having in initially into lateral leading limit not null offset on only or order placing primary references select some table then to trailing true union unique user using variadic when where window with'.split(
    ' ',
  ),
)

const shape = /^([a-z][A-Za-z0-9]*):([A-Za-z]+)(?:\(([a-z0-9_.|]+)\))?(\?)?$/

/** `name:text, dueOn:day?, customerId:ref(people.customer), size:oneOf(small|large), price:money` */
export const fieldsOf = (text: string, noun: string): GivenField[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
    .map(part => fieldOf(part, noun))

function fieldOf(part: string, noun: string): GivenField {
  const [, name = '', kind = '', of, isOptional] = shape.exec(part) ?? []
  if (!name) throw new Error(`"${part}" is no field; see --help.`)
  if (reserved.has(snake(name)))
    throw new Error(`"${name}" is a word of SQL; days end in On, instants in At.`)
  const need = isOptional ? '' : ' not null'
  const optional = isOptional ? '.optional()' : ''
  const column = snake(name)
  if (kind === 'money')
    return {
      name,
      builder: kind,
      code: `money({ min: 0 })${optional}`,
      columns: [`${column}_amount bigint${need}`, `${column}_currency char(3)${need}`],
    }
  if (kind === 'ref' && of?.includes('.'))
    return {
      name,
      builder: kind,
      code: `ref('${of}')${optional}`,
      columns: [`${column} uuid${need}`],
      target: of,
    }
  if (kind === 'oneOf' && of) {
    const choices = of
      .split('|')
      .map(choice => `'${choice}'`)
      .join(', ')
    const check = `constraint ${noun}_${column} check (${column} in (${choices}))`
    return {
      name,
      builder: kind,
      code: `oneOf([${choices}])${optional}`,
      columns: [`${column} text${need} ${check}`],
    }
  }
  const type = columnTypes[kind]
  if (!type || of) throw new Error(`"${part}" has no kind that is known here; see --help.`)
  return { name, builder: kind, code: `${kind}()${optional}`, columns: [`${column} ${type}${need}`] }
}
