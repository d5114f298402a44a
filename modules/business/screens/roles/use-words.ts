import { useTerms } from '#ui/i18n/use-terms.ts'

const spaced = (word: string) => word.replaceAll('_', ' ')
const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** Modules and permissions in the words of the business: `pets.pet.read` is “Pets: look”. */
export function usePermissionWords() {
  const { t, has } = useTerms()
  const say = (key: string, otherwise: string) => (has(key) ? t(key) : otherwise)
  return {
    module: (id: string) => say(`business.module.${id}`, capital(spaced(id))),
    permission(name: string): string {
      const [module = '', noun = '', ...rest] = name.split('.')
      const what = say(
        `entity.${module}.${noun}.many`,
        say(`business.noun.${module}.${noun}`, capital(spaced(noun))),
      )
      const action = rest.join(' ')
      return action ? `${what}: ${say(`business.act.${action}`, spaced(action))}` : what
    },
  }
}
