import { IntlMessageFormat } from 'intl-messageformat'
import { moneyIn } from './english-money.ts'
import { type EnglishSentence, englishSentence, type Read } from './english-sentence.ts'
import { type Catalogue, isolated } from './layers.ts'
import { oneStop } from './one-stop.ts'

/** Says in another language what the server said in English; what it does not know it leaves. */
export type Said = (text: string) => string

const timeZone = 'UTC'
const formats = {
  date: { medium: { timeZone }, short: { timeZone }, long: { timeZone } },
  time: { short: { timeZone } },
} as const

// A name in a sentence may be a sentence of its own, and one of those again, and no deeper.
const deepest = 3

/**
 * The server explains a price, a verdict or a refusal in English, and keeps that with the record: a log, a script and a
 * book of ten years ago then read the same. Readers of another language get the sentence of the same key, with the values
 * that are found in the English one. Lists of sentences are joined by “; ”.
 */
export function saidIn(locale: string, english: Catalogue, words: Catalogue): Said {
  const sentences = Object.entries(english)
    .map(([key, text]) => englishSentence(key, text))
    .sort((one, other) => other.weight - one.weight)
  const known = new Map<string, string>()

  function whole(text: string, depth: number): string | undefined {
    const money = moneyIn(text, locale)
    if (money) return money
    for (const sentence of sentences) {
      const found = sentence.pattern.exec(text)
      if (found) return write(sentence, sentence.valuesIn(found), depth)
    }
    return undefined
  }

  function write({ key }: EnglishSentence, values: Read, depth: number): string | undefined {
    const text = words[key]
    if (text === undefined) return undefined
    const own = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(depth > 0 ? inWords(value, depth - 1) : value, locale) : value,
    ])
    return oneStop(String(new IntlMessageFormat(text, locale, formats).format(Object.fromEntries(own))))
  }

  function inWords(text: string, depth: number): string {
    const said = whole(text, depth)
    if (said !== undefined) return said
    const parts = text.split('; ')
    return parts.length > 1 ? parts.map(part => whole(part, depth) ?? part).join('; ') : text
  }

  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size > 2000) known.clear()
    const said = inWords(text, deepest)
    known.set(text, said)
    return said
  }
}
