import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import { type Formats, formatsFor } from '../format/formats.ts'
import { localeFor } from '../i18n/languages.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { allows, isSwitchedOff, type Session, type SessionLocation } from './session.ts'
import { VisitBanner } from './visit-banner.tsx'

interface SessionContext {
  session: Session
  can: (permission: string | undefined) => boolean
  /** The location the person works at now. */
  location: SessionLocation | undefined
  chooseLocation: (id: string) => void
  formats: Formats
}

const Context = createContext<SessionContext | null>(null)

export function useSession(): SessionContext {
  const context = use(Context)
  if (!context) throw new Error('useSession belongs inside SessionProvider')
  return context
}

export const useFormats = () => useSession().formats

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  const { language } = useTerms()
  const remembered = `mainstay-location-${session.tenant.slug}`
  const [chosen, setChosen] = useState(() => localStorage.getItem(remembered))
  const chooseLocation = useCallback(
    (id: string) => {
      localStorage.setItem(remembered, id)
      setChosen(id)
    },
    [remembered],
  )
  const value = useMemo(() => {
    const location = session.locations.find(({ id }) => id === chosen) ?? session.locations[0]
    const timeZone = location?.timezone ?? session.tenant.timezone
    const locale = localeFor(language, session.tenant.locale)
    return {
      session,
      location,
      chooseLocation,
      can: (permission: string | undefined) =>
        !permission || (allows(session.permissions, permission) && !isSwitchedOff(session, permission)),
      formats: formatsFor({ locale, timeZone }),
    }
  }, [session, language, chosen, chooseLocation])
  return (
    <Context value={value}>
      {session.visit && (
        <VisitBanner
          visit={session.visit}
          name={session.user.name}
          when={value.formats.instant(session.visit.endsAt)}
        />
      )}
      {children}
    </Context>
  )
}
