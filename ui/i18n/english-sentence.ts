import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

export type Read = Record<string, string | number | Date>

/** An English sentence of the catalogue turned round: what a text must look like to be it, and the values in it. */
export interface EnglishSentence {
  key: string
  pattern: RegExp
  valuesIn(found: RegExpExecArray): Read
  /** How much of it is fixed: of two that fit, the one that says more is meant. */
  weight: number
}

interface Slot {
  name: string
  read(text: string): string | number | Date
}

interface Shape {
  slots: Slot[]
  weight: number
}

const digits = String.raw`-?\d[\d,]*(?:\.\d+)?`
const number = (text: string) => Number(text.replaceAll(',', ''))
const day = (text: string) => new Date(`${text}T00:00:00Z`)
const time = (text: string) => new Date(`1970-01-01T${text}:00Z`)
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const kinds: Partial<Record<TYPE, [pattern: string, read: Slot['read']]>> = {
  [TYPE.number]: [digits, number],
  [TYPE.date]: [String.raw`\d{4}-\d\d-\d\d`, day],
  [TYPE.time]: [String.raw`\d\d:\d\d`, time],
  [TYPE.argument]: ['.+?', text => text],
}

function patternOf(elements: MessageFormatElement[], shape: Shape): string {
  return elements.map(element => partOf(element, shape)).join('')
}

function partOf(element: MessageFormatElement, shape: Shape): string {
  if (element.type === TYPE.literal) {
    shape.weight += element.value.length
    return escaped(element.value)
  }
  if (element.type === TYPE.plural) return pluralOf(element, shape)
  const [pattern, read] = kinds[element.type] ?? []
  if (!pattern || !read || !('value' in element)) throw new Error('this cannot be read back')
  shape.slots.push({ name: element.value, read })
  return `(${pattern})`
}

/** One form after the other: “1 night” or “7 nights”. */
function pluralOf(element: Extract<MessageFormatElement, { type: TYPE.plural }>, shape: Shape): string {
  shape.slots.push({ name: element.value, read: number })
  const forms = Object.values(element.options).map(({ value }) =>
    value.map(part => (part.type === TYPE.literal ? escaped(part.value) : digits)).join(''),
  )
  return `(${forms.join('|')})`
}

/** A number among its words: “7 nights” is 7. */
const bare = (text: string) => new RegExp(digits).exec(text)?.[0] ?? text

export function englishSentence(key: string, text: string): EnglishSentence {
  const shape: Shape = { slots: [], weight: 0 }
  const pattern = patternOf(parse(text), shape)
  return {
    key,
    pattern: new RegExp(`^${pattern}$`, 's'),
    weight: shape.weight,
    valuesIn: found =>
      Object.fromEntries(
        shape.slots.map(({ name, read }, index) => {
          const said = found[index + 1] ?? ''
          return [name, read(read === number ? bare(said) : said)]
        }),
      ),
  }
}
