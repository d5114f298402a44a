import { useEffect, useState } from 'react'
import { hoursOf, type When } from './hours.ts'

const minute = 60_000

// The page's own clock: what “now” means moves on while it is open.
const now = () => performance.timeOrigin + performance.now()

export function useHours(when: When, timeZone: string) {
  const [hours, setHours] = useState(() => hoursOf(when, timeZone, now()))
  useEffect(() => {
    const tell = () =>
      setHours(old => {
        const next = hoursOf(when, timeZone, now())
        return next.from === old.from && next.until === old.until ? old : next
      })
    tell()
    const timer = setInterval(tell, minute)
    return () => clearInterval(timer)
  }, [when, timeZone])
  return hours
}
