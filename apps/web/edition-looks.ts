import { useEffect } from 'react'
import { overrideTerms } from '#ui/i18n/terms.ts'
import { brandOf } from '#ui/session/brand.ts'
import type { Session } from '#ui/session/session.ts'
import { useAccentChoice } from '#ui/theme/theme-provider.tsx'
import { navigationOf } from './navigation.ts'
import { wordsOfEdition } from './terms.ts'

/** The colour and the words of the business, once it is known whose page this is. */
export function useLooksOf(tenant: Session['tenant'] | undefined): void {
  const chooseAccent = useAccentChoice()
  const { edition, terms } = tenant ?? {}
  const { colour } = brandOf(tenant)
  useEffect(() => {
    if (!edition) return
    chooseAccent(colour ?? navigationOf(edition).accent)
    wordsOfEdition(edition)
  }, [chooseAccent, colour, edition])
  useEffect(() => {
    if (terms) overrideTerms(terms)
  }, [terms])
}
