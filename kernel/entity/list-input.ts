import { Failure, type FieldProblem } from '../command/failure.ts'
import type { Field, Fields } from '../schema/field.ts'
import { validator } from '../schema/validator.ts'
import type { Entity } from './entity.ts'

export interface Filter {
  field: string
  operator: Operator
  value: unknown
}

export interface ListInput {
  filters: Filter[]
  sort: { field: string; isDescending: boolean }[]
  limit: number
  cursor?: string
  include: string[]
  q?: string
  isCounted: boolean
  archived: 'no' | 'yes' | 'any'
}

export const operators = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'null'] as const
export type Operator = (typeof operators)[number]

const plain = new Set(['limit', 'cursor', 'sort', 'include', 'q', 'count', 'format', 'columns'])
const filterKey = /^filter\[([a-zA-Z]+)(?:\.([a-zA-Z0-9]+))?\](?:\[([a-z]+)\])?$/

/** Turns `?filter[status]=confirmed&sort=-arrivesOn` into a checked list, or fails naming each wrong parameter. */
export function parseListInput(noun: Entity, query: Record<string, unknown>, maxLimit = 200): ListInput {
  const problems: FieldProblem[] = []
  const refuse = (key: string, code: string, message: string) =>
    problems.push({ pointer: `/${key}`, code, message })
  const input: ListInput = { filters: [], sort: [], limit: 50, include: [], isCounted: false, archived: 'no' }

  for (const [key, raw] of Object.entries(query)) {
    if (typeof raw !== 'string') {
      refuse(key, 'repeated', 'Give this once.')
      continue
    }
    if (raw.includes('\u0000')) refuse(key, 'invalid_format', 'This has characters that cannot be used here.')
    else if (plain.has(key)) readPlain(noun, key, raw, input, maxLimit, refuse)
    else readFilter(noun, key, raw, input, refuse)
  }
  if (problems.length) throw Failure.invalid(problems)
  if (!input.sort.length) input.sort = parseSort(noun.defaultSort)
  return input
}

type Refuse = (key: string, code: string, message: string) => unknown

function readPlain(
  noun: Entity,
  key: string,
  raw: string,
  input: ListInput,
  maxLimit: number,
  refuse: Refuse,
) {
  if (key === 'limit') {
    input.limit = Number(raw)
    if (!/^\d{1,6}$/.test(raw) || input.limit < 1 || input.limit > maxLimit)
      refuse(key, 'out_of_range', `Give a number from 1 to ${maxLimit}.`)
  } else if (key === 'cursor') input.cursor = raw
  else if (key === 'count') input.isCounted = raw === 'true'
  else if (key === 'q' && raw.trim()) input.q = raw.trim().slice(0, 200)
  else if (key === 'include') input.include = raw.split(',').filter(Boolean)
  else if (key === 'sort') {
    input.sort = parseSort(raw)
    const unknown = input.sort.find(part => !sortable(noun, part.field))
    if (unknown || input.sort.length > 4)
      refuse(key, 'unknown_sort', `This list is not sorted by ${unknown?.field ?? 'so many fields'}.`)
  }
}

const parseSort = (text: string) =>
  text
    .split(',')
    .filter(Boolean)
    .map(part => ({ field: part.replace(/^-/, ''), isDescending: part.startsWith('-') }))

const unsortable = new Set(['jsonb', 'uuid[]', 'text[]'])

export function sortable(noun: Entity, field: string): boolean {
  const known = Object.hasOwn(noun.allFields, field) ? noun.allFields[field]! : undefined
  return known !== undefined && !unsortable.has(known.column) && !known.options.isSealed
}

function readFilter(noun: Entity, key: string, raw: string, input: ListInput, refuse: Refuse) {
  const [, name = '', custom, operator = 'eq'] = filterKey.exec(key) ?? []
  if (name === 'archived' && !custom) {
    if (raw === 'true') input.archived = 'yes'
    else if (raw === 'any') input.archived = 'any'
    else if (raw !== 'false') refuse(key, 'not_a_choice', 'Choose one of: true, false, any.')
    return
  }
  if (name === 'custom' && custom && !noun.allFields.custom?.unseen?.includes(custom)) {
    input.filters.push({ field: `custom.${custom}`, operator: 'eq', value: raw })
    return
  }
  const field = Object.hasOwn(noun.allFields, name) ? noun.allFields[name] : undefined
  if (!field || field.column === 'jsonb' || custom)
    return refuse(key, 'unknown_filter', 'This list has no such filter.')
  if (field.options.isSealed)
    return refuse(key, 'sealed_field', 'This is kept encrypted: nothing can be found by it.')
  if (!operators.includes(operator as Operator))
    return refuse(key, 'unknown_operator', `Use one of: ${operators.join(', ')}.`)
  if (operator === 'null') {
    input.filters.push({ field: name, operator: 'null', value: raw !== 'false' })
    return
  }
  const texts = operator === 'in' ? raw.split(',').slice(0, 500) : [raw]
  const values = texts.map(one => convert(field, one))
  const wrong = values.flatMap(value => check(field, value))[0]
  if (wrong) return refuse(key, wrong.code, wrong.message)
  input.filters.push({
    field: name,
    operator: operator as Operator,
    value: operator === 'in' ? values : values[0],
  })
}

function convert(field: Field, raw: string): unknown {
  if (field.column === 'integer' || field.column === 'bigint')
    return /^-?\d{1,16}$/.test(raw) ? Number(raw) : raw
  if (field.column === 'boolean') return raw === 'true' ? true : raw === 'false' ? false : raw
  if (field.column === 'money') return /^-?\d{1,16}$/.test(raw) ? Number(raw) : raw
  return raw
}

const validators = new WeakMap<Fields[string], ReturnType<typeof validator>>()

function check(field: Field, value: unknown) {
  if (field.column === 'money')
    return typeof value === 'number'
      ? []
      : [{ code: 'wrong_type', message: 'Give minor units as a whole number.' }]
  if (field.column === 'text') return []
  const schema =
    field.column === 'uuid[]' || field.column === 'text[]'
      ? (field.schema as { items?: object }).items
      : field.schema
  const validate = validators.get(field) ?? validator(schema ?? {})
  validators.set(field, validate)
  return validate(value)
}
