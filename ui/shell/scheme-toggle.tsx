import { ActionIcon, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import { MenuOnDemand } from './menu-on-demand.tsx'

const choices = [
  { scheme: 'auto', icon: IconDeviceDesktop },
  { scheme: 'light', icon: IconSun },
  { scheme: 'dark', icon: IconMoon },
] as const

/** Follows the system until someone chooses; the choice is remembered on this machine. */
export function SchemeToggle() {
  const { t } = useTerms()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const Shown = choices.find(({ scheme }) => scheme === colorScheme)?.icon ?? IconDeviceDesktop
  return (
    <MenuOnDemand
      position="bottom-end"
      width={180}
      target={
        <ActionIcon aria-label={t('shell.scheme')} title={t('shell.scheme')}>
          <Shown size={18} stroke={1.75} />
        </ActionIcon>
      }
      choices={choices.map(({ scheme, icon: Icon }) => ({
        id: scheme,
        label: t(`shell.scheme.${scheme}`),
        icon: <Icon size={16} />,
        isCurrent: scheme === colorScheme,
        onChoose: () => setColorScheme(scheme),
      }))}
    />
  )
}
