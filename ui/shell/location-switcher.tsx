import { UnstyledButton } from '@mantine/core'
import { IconMapPin, IconSelector } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import { useSession } from '../session/session-provider.tsx'
import { MenuOnDemand } from './menu-on-demand.tsx'
import classes from './shell.module.css'

export function LocationSwitcher() {
  const { t } = useTerms()
  const { session, location, chooseLocation } = useSession()
  if (!location) return null
  if (session.locations.length === 1) {
    return (
      <span className={classes.place}>
        <IconMapPin size={16} aria-hidden />
        <span dir="auto">{location.name}</span>
      </span>
    )
  }
  return (
    <MenuOnDemand
      position="bottom-start"
      width={260}
      target={
        <UnstyledButton className={classes.place} aria-label={t('shell.location', { name: location.name })}>
          <IconMapPin size={16} aria-hidden />
          <span dir="auto">{location.name}</span>
          <IconSelector size={14} aria-hidden />
        </UnstyledButton>
      }
      choices={session.locations.map(item => ({
        id: item.id,
        label: item.name,
        note: item.timezone,
        isCurrent: item.id === location.id,
        onChoose: () => chooseLocation(item.id),
      }))}
    />
  )
}
