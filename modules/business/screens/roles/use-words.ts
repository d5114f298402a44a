import { entities } from '#sdk/entities.gen.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { withinSentence, wordingOf } from './wording.ts'

const spaced = (word: string) => word.replaceAll('_', ' ')
const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** Modules and permissions in the words of the business: `pets.pet.read` is “See pets”. */
export function usePermissionWords() {
  const { t, has } = useTerms()
  const labels = useLabels()
  const say = (key: string, otherwise: string) => (has(key) ? t(key) : otherwise)
  const nouns = (name: string) => {
    // All of them, also those that their reader may not look at: a role is about what others may do.
    const noun = entities[name]
    return noun ? labels.many(noun) : say(`entity.${name}.many`, capital(spaced(name.split('.')[1] ?? name)))
  }
  // The nouns of the house have English of their own, which is no catalogue of the browser.
  const isKnown = (key: string) => has(key) || key.replace(/^entity\.(.+)\.many$/, '$1') in entities
  return {
    module: (id: string) => say(`business.module.${id}`, capital(spaced(id))),
    permission(name: string): string {
      const wording = wordingOf(name, isKnown)
      if (!wording) return name
      return t(wording.key, wording.noun ? { nouns: withinSentence(nouns(wording.noun)) } : undefined)
    },
  }
}
