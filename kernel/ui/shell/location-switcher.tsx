import { Menu, Text, UnstyledButton } from '@mantine/core'
import { IconCheck, IconMapPin, IconSelector } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import { useSession } from '../session/session-provider.tsx'
import classes from './shell.module.css'

export function LocationSwitcher() {
  const { t } = useTerms()
  const { session, location, chooseLocation } = useSession()
  if (!location) return null
  if (session.locations.length === 1) {
    return (
      <span className={classes.place}>
        <IconMapPin size={16} aria-hidden />
        <span>{location.name}</span>
      </span>
    )
  }
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.place} aria-label={t('shell.location', { name: location.name })}>
          <IconMapPin size={16} aria-hidden />
          <span>{location.name}</span>
          <IconSelector size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {session.locations.map(item => (
          <Menu.Item
            key={item.id}
            rightSection={item.id === location.id ? <IconCheck size={16} /> : null}
            onClick={() => chooseLocation(item.id)}
          >
            {item.name}
            <Text size="xs" c="dimmed">
              {item.timezone}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
