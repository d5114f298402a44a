import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import { type Formats, formatsFor } from '../format/formats.ts'
import { allows, type Session, type SessionLocation } from './session.ts'

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

/** `en` of the tenant and `en-GB` of the reader agree: the reader's way of writing dates is kept. */
function localeOf(tenantLocale: string | null | undefined): string {
  if (!tenantLocale) return navigator.language
  return (
    navigator.languages.find(own => own === tenantLocale || own.startsWith(`${tenantLocale}-`)) ??
    tenantLocale
  )
}

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
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
    const locale = localeOf(session.tenant.locale)
    return {
      session,
      location,
      chooseLocation,
      can: (permission: string | undefined) => !permission || allows(session.permissions, permission),
      formats: formatsFor({ locale, timeZone }),
    }
  }, [session, chosen, chooseLocation])
  return <Context value={value}>{children}</Context>
}
