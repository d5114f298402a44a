import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { formats } from './formats.ts'
import type { JsonSchema } from './object-schema.ts'

export interface InputProblem {
  /** JSON pointer into the input, `/nightlyRate/amount`. */
  pointer: string
  code: string
  message: string
}

// Tidying up the code it writes takes a third of the time that compiling a schema takes, and the engine does it anyway.
const code = { optimize: false }
const ajv = new Ajv2020({ allErrors: true, strict: false, useDefaults: false, code })
for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate)

const compiled = new Map<string, ValidateFunction>()

/** Many verbs take the same, and what takes it may be put together again. */
function compile(schema: JsonSchema): ValidateFunction {
  const key = JSON.stringify(schema)
  const known = compiled.get(key) ?? ajv.compile(schema)
  compiled.set(key, known)
  return known
}

/** Compiles on first use: 500 schemas compiled at start cost about two seconds of CPU. */
export function validator(schema: JsonSchema): (value: unknown) => InputProblem[] {
  let check: ValidateFunction | undefined
  return value => {
    check ??= compile(schema)
    if (check(value)) return []
    return (check.errors ?? []).filter(isOwnWord).slice(0, 50).map(toProblem)
  }
}

// `anyOf` and `if` only repeat that one of their branches failed.
const isOwnWord = (error: ErrorObject) => !['anyOf', 'oneOf', 'if'].includes(error.keyword)

const sentences: Record<string, (p: Record<string, any>) => [string, string]> = {
  required: () => ['required', 'This is needed.'],
  additionalProperties: () => ['unknown_field', 'There is no such field here.'],
  type: p => ['wrong_type', `This must be ${article(String([p.type].flat()[0]))}.`],
  enum: p => ['not_a_choice', `Choose one of: ${p.allowedValues.filter(Boolean).join(', ')}.`],
  minLength: p => [
    'too_short',
    p.limit === 1 ? 'This must not be empty.' : `Use at least ${p.limit} characters.`,
  ],
  maxLength: p => ['too_long', `Use at most ${p.limit} characters.`],
  minimum: p => ['too_small', `This must be ${p.limit} or more.`],
  maximum: p => ['too_large', `This must be ${p.limit} or less.`],
  minItems: p => ['too_few', `Give at least ${p.limit}.`],
  maxItems: p => ['too_many', `Give at most ${p.limit}.`],
  uniqueItems: () => ['repeated', 'The same value stands here twice.'],
  pattern: () => ['invalid_format', 'This has characters or a form that cannot be used here.'],
  format: p => [
    `invalid_${String(p.format).replaceAll('-', '_')}`,
    formatSentences[p.format as string] ?? 'The form is wrong.',
  ],
}

const formatSentences: Record<string, string> = {
  date: 'Give a day that exists, as YYYY-MM-DD.',
  instant: 'Give a moment that exists, as 2026-03-04T14:30:00Z or with an offset.',
  uuid: 'This is not an id.',
  email: 'This is not an e-mail address.',
  uri: 'This is not a web address.',
  'iana-zone': 'Give a time zone such as Europe/Lisbon.',
  'iso-4217': 'Give a currency code such as EUR.',
}

const article = (type: string) =>
  ({
    integer: 'a whole number',
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
    object: 'an object',
    array: 'a list',
  })[type] ?? type

function toProblem(error: ErrorObject): InputProblem {
  const own = error.params.missingProperty ?? error.params.additionalProperty
  const pointer = own === undefined ? error.instancePath : `${error.instancePath}/${pointerPart(own)}`
  const [code, message] = sentences[error.keyword]?.(error.params) ?? [
    'invalid',
    error.message ?? 'This is not valid.',
  ]
  return { pointer, code, message }
}

/** One name within a JSON pointer (RFC 6901). */
export const pointerPart = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
