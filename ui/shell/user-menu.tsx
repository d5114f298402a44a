import { Text, UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconLogout, IconUser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { Portrait } from '../detail/portrait.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { useRoleName } from '../session/role-name.ts'
import { useSession } from '../session/session-provider.tsx'
import { useTenantChoices } from '../session/use-tenants.tsx'
import { MenuOnDemand } from './menu-on-demand.tsx'
import { showOverlay } from './overlay.ts'

export function UserMenu({ onSignOut }: { onSignOut: () => void }) {
  const { t } = useTerms()
  const navigate = useNavigate()
  const { session } = useSession()
  const roleName = useRoleName()
  const tenants = useTenantChoices()
  const { user, tenant, role } = session
  return (
    <MenuOnDemand
      position="bottom-end"
      width={240}
      target={
        <UnstyledButton aria-label={t('shell.user', { name: user.name })} p={4}>
          <Portrait id={user.id} name={user.name} size={28} />
        </UnstyledButton>
      }
      header={
        <>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {user.name}
          </Text>
          <Text size="xs">{user.email}</Text>
          <Text size="xs">
            {roleName(role)} · {tenant.name}
          </Text>
        </>
      }
      choices={[
        ...tenants,
        {
          id: 'account',
          label: t('account.title'),
          icon: <IconUser size={16} />,
          onChoose: () => void navigate({ to: '/app/account' }),
        },
        {
          id: 'shortcuts',
          label: t('shortcut.title'),
          icon: <IconKeyboard size={16} />,
          onChoose: () => showOverlay('shortcuts'),
        },
        {
          id: 'signOut',
          label: t('shell.signOut'),
          icon: <IconLogout size={16} className="flip-rtl" />,
          onChoose: onSignOut,
        },
      ]}
    />
  )
}
