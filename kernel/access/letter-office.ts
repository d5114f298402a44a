import type { Letter, LetterBox } from './letter-box.ts'

interface Office {
  letters: Pick<LetterBox, 'post'>
  /** Where people reach the app; never what a request said of itself, or a letter could be made to lead elsewhere. */
  publicUrl: () => string
  /** What a letter of a kind says in a language, or one nearest to it. */
  words: (language: string, kind: string, values: Record<string, string>) => Pick<Letter, 'subject' | 'text'>
}

let office: Office | undefined

/** Said once by the program that serves, before it does. */
export function sendLettersFrom(given: Office): void {
  office = given
}

function open(): Office {
  if (!office) throw new Error('No letters can be sent before the house is open')
  return office
}

export const addressOf = (path: string): string => new URL(path, open().publicUrl()).href

export const letterWords: Office['words'] = (...asked) => open().words(...asked)

export const postLetter = (letter: Letter): Promise<void> => open().letters.post(letter)
