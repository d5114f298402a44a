import { useTerms } from '../i18n/use-terms.ts'
import type { Session } from './session.ts'

/** A role in words: the edition's own, else its name without the underscores. */
export function useRoleName(): (role: Session['role']) => string {
  const { t, has } = useTerms()
  return role => {
    const name = typeof role === 'string' ? role : role.name
    const key = `choice.kernel.member.role.${name}`
    if (has(key)) return t(key)
    const words = name.replaceAll('_', ' ')
    return words.charAt(0).toLocaleUpperCase() + words.slice(1)
  }
}
