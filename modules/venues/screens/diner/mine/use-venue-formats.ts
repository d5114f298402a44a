import { useMemo } from 'react'
import { formatsFor } from '#ui/format/formats.ts'
import { useFormats } from '#ui/session/session-provider.tsx'

/** Times of a venue are told in the venue's zone, wherever its guest is. */
export function useVenueFormats(timeZone: string | undefined) {
  const own = useFormats()
  return useMemo(
    () => (timeZone && timeZone !== own.timeZone ? formatsFor({ locale: own.locale, timeZone }) : own),
    [own, timeZone],
  )
}
