import { useEffect, useState } from 'react'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export const nowMilliseconds = (): number => performance.timeOrigin + performance.now()

/** The minute it is, so that what is due turns late while one looks. */
export function useNow(): number {
  const [now, setNow] = useState(nowMilliseconds)
  useEffect(() => {
    const timer = setInterval(() => setNow(nowMilliseconds()), minute)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** “in 3 hours”, “2 days ago”. */
export function distanceOf(milliseconds: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  const size = Math.abs(milliseconds)
  if (size >= 2 * day) return words.format(Math.round(milliseconds / day), 'day')
  if (size >= hour) return words.format(Math.round(milliseconds / hour), 'hour')
  return words.format(Math.round(milliseconds / minute), 'minute')
}
