export interface Text {
  name: string
  topic: string
  title: string
  languages: string[]
  isOwn: boolean
}

export interface Words {
  locale: string
  title: string
  body: string
}

export interface Wording extends Words {
  number: number
  writtenBy: string
  createdAt: string
  isTakenBack: boolean
}

export interface TextInFull {
  name: string
  variables: string[]
  words: Words[]
  wordings: Wording[]
}

export interface Preview {
  subject: string
  text: string
  html: string
}

export const textsKey = ['message-texts'] as const

/** What counts in a language: the house's newest words, else Mainstay's, else Mainstay's in English. */
export function wordsIn({ words, wordings }: TextInFull, locale: string): Words {
  const own = wordings.find(one => one.locale === locale && !one.isTakenBack)
  return own ?? words.find(one => one.locale === locale) ?? words.find(one => one.locale === 'en')!
}
