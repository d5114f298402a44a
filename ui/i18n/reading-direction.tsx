import { useDirection } from '@mantine/core'
import { useLayoutEffect } from 'react'
import { useTerms } from './use-terms.ts'

const fromRight = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  fromRight.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr'

/** Turns the whole page with the language of the reader. */
export function ReadingDirection() {
  const { language } = useTerms()
  const { setDirection } = useDirection()
  useLayoutEffect(() => {
    setDirection(directionOf(language))
    document.documentElement.lang = language
  }, [language, setDirection])
  return null
}
