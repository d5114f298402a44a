import { useDirection } from '@mantine/core'
import { useEffect } from 'react'

const fromRight = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  fromRight.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr'

/** Turns the whole page with the language of the reader. */
export function useReadingDirection(locale: string): void {
  const { setDirection } = useDirection()
  useEffect(() => {
    setDirection(directionOf(locale))
    document.documentElement.lang = locale
  }, [locale, setDirection])
}
