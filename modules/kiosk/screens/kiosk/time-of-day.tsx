import { useEffect, useState } from 'react'
import { useFormats } from '#ui/session/session-provider.tsx'
import { doorMoment } from '../offline/clock.ts'
import classes from './kiosk.module.css'

const often = 5_000

export function TimeOfDay() {
  const formats = useFormats()
  const [now, setNow] = useState(doorMoment)
  useEffect(() => {
    const timer = setInterval(() => setNow(doorMoment()), often)
    return () => clearInterval(timer)
  }, [])
  return (
    <time className={classes.time} dateTime={now}>
      {formats.time(now)}
    </time>
  )
}
