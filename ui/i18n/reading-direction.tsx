import { useDirection } from '@mantine/core'
import { useLayoutEffect } from 'react'
import { directionOf } from './layers.ts'
import { useTerms } from './use-terms.ts'

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
