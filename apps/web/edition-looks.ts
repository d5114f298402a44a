import { useEffect } from 'react'
import { overrideTerms } from '#ui/i18n/terms.ts'
import type { Session } from '#ui/session/session.ts'
import { useAccentChoice } from '#ui/theme/theme-provider.tsx'
import { navigationOf } from './navigation.ts'
import { wordsOfEdition } from './terms.ts'

/** The accent and the words of the business, once it is known whose page this is. */
export function useLooksOf(tenant: Session['tenant'] | undefined): void {
  const chooseAccent = useAccentChoice()
  const { edition, terms } = tenant ?? {}
  useEffect(() => {
    if (!edition) return
    chooseAccent(navigationOf(edition).accent)
    wordsOfEdition(edition)
  }, [chooseAccent, edition])
  useEffect(() => {
    if (terms) overrideTerms(terms)
  }, [terms])
}
