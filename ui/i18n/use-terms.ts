import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import { sayNow } from './said-now.ts'
import { say } from './terms.ts'

interface Terms {
  t: (key: string, values?: Record<string, unknown>) => string
  has: (key: string) => boolean
  said: (text: string) => string
  language: string
}

let terms: Terms | undefined
i18next.on('languageChanged', () => {
  terms = undefined
})

// One for all, with functions of its own for each language: what was made with them is made anew.
const now = (): Terms => {
  terms ??= {
    t: (key, values) => say(key, values),
    has: key => i18next.exists(key),
    said: text => sayNow(text),
    language: i18next.language,
  }
  return terms
}

const whenChanged = (change: () => void) => {
  i18next.on('languageChanged', change)
  return () => i18next.off('languageChanged', change)
}

/**
 * `t('key', values)` for every word a person sees; `has` tells whether a key exists; `said` words what the server
 * explained in English.
 */
export const useTerms = (): Terms => useSyncExternalStore(whenChanged, now)
