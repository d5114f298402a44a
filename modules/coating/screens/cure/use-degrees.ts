import { useMemo } from 'react'
import { useSession } from '#ui/session/session-provider.tsx'

/** Temperatures as the shop reads them; the wire speaks of hundredths of a degree Celsius. */
export function useDegrees() {
  const { session, formats } = useSession()
  const isFahrenheit = /^(America|US|Pacific\/Honolulu)/.test(session.tenant.timezone)
  return useMemo(() => {
    const format = new Intl.NumberFormat(formats.locale, { maximumFractionDigits: 1 })
    const word = isFahrenheit ? '°F' : '°C'
    const of = (hundredths: number) => (isFahrenheit ? (hundredths / 100) * 1.8 + 32 : hundredths / 100)
    const from = (shown: number) => Math.round((isFahrenheit ? (shown - 32) / 1.8 : shown) * 100)
    return { word, of, from, say: (hundredths: number) => `${format.format(of(hundredths))}\u00a0${word}` }
  }, [isFahrenheit, formats.locale])
}

export type Degrees = ReturnType<typeof useDegrees>
