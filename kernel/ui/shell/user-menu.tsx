import { Menu, Text, UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconLogout } from '@tabler/icons-react'
import { Portrait } from '../detail/portrait.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { useSession } from '../session/session-provider.tsx'
import { showOverlay } from './overlay.ts'

export function UserMenu({ onSignOut }: { onSignOut: () => void }) {
  const { t } = useTerms()
  const { session } = useSession()
  const { user, tenant, role } = session
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton aria-label={t('shell.user', { name: user.name })} p={4}>
          <Portrait id={user.id} name={user.name} size={28} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {user.name}
          </Text>
          <Text size="xs">{user.email}</Text>
          <Text size="xs">
            {typeof role === 'string' ? role : role.name} · {tenant.name}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={() => showOverlay('shortcuts')}>
          {t('shortcut.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={onSignOut}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
