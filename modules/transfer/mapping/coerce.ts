import { isUuid } from '#kernel/db/uuid.ts'
import type { Field } from '#kernel/schema/field.ts'
import { wholeNumber } from './expression.ts'
import { Reference } from './mapping.ts'
import { refusals } from './refusal.ts'

type Coerce = (value: unknown) => unknown

const yes = new Set(['true', 'yes', 'y', '1'])
const no = new Set(['false', 'no', 'n', '0'])

/** Turns the text of a cell into what the field holds. What is not a text is left as it is. */
export function coerceFor(field: Field): Coerce {
  const fromText = textReader(field)
  return value => (typeof value === 'string' ? fromText(value) : value)
}

function textReader(field: Field): (text: string) => unknown {
  switch (field.column) {
    case 'integer':
    case 'bigint':
      return wholeNumber
    case 'boolean':
      return yesOrNo
    case 'uuid':
      // A cell that refers to another row holds its id, or what it is called in the system the file is from.
      return text => reference(field.target, text)
    case 'jsonb':
      return parsedJson
    default:
      return field.choices ? text => choice(field.choices ?? [], text) : text => text
  }
}

function reference(target: string | undefined, text: string): unknown {
  return target ? new Reference(target, isUuid(text) ? 'id' : 'externalId', text) : text
}

function yesOrNo(text: string): boolean {
  const word = text.toLowerCase()
  if (!yes.has(word) && !no.has(word)) throw refusals.notYesOrNo(text)
  return yes.has(word)
}

function choice(choices: readonly string[], text: string): string {
  const word = text.toLowerCase().replace(/[\s-]+/g, '_')
  return choices.find(one => one === text) ?? choices.find(one => one.toLowerCase() === word) ?? text
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
