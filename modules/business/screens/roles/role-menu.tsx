import { Badge, Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconCopy, IconEye, IconPencil, IconTrash } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { ownerRole, type RoleView } from './data.ts'
import classes from './roles.module.css'

interface RoleMenuProps {
  role: RoleView
  label: string
  /** Another role is being changed. */
  isBusy: boolean
  onStart: (role: RoleView, how: 'edit' | 'copy' | 'own') => void
}

/** The name of a role, and what can be done with it. */
export function RoleMenu({ role, label, isBusy, onStart }: RoleMenuProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const { act } = useAct()
  const mayWrite = can('kernel.role.write') && !isBusy
  const facts = (
    <>
      <span className={classes.quiet}>{t('business.roles.holders', { count: role.holderCount })}</span>
      {!role.isBuiltIn && <Badge variant="light">{t('business.roles.own')}</Badge>}
    </>
  )
  const putAway = () =>
    act(() => api.post(`/v1/roles/${role.id}/archive`), {
      done: t('business.roles.putAway', { role: label }),
      undo: () => api.delete(`/v1/roles/${role.id}/archive`),
    })
  if (!mayWrite)
    return (
      <div className={classes.head}>
        <strong>{label}</strong>
        {facts}
      </div>
    )
  return (
    <div className={classes.head}>
      <Menu position="bottom-start">
        <Menu.Target>
          <UnstyledButton className={classes.headButton}>
            <strong>{label}</strong> <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {role.id && (
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onStart(role, 'edit')}>
              {t('business.roles.change')}
            </Menu.Item>
          )}
          {!role.id && role.name !== ownerRole && (
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onStart(role, 'own')}>
              {t('business.roles.makeOwn')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => onStart(role, 'copy')}>
            {t('business.roles.copy')}
          </Menu.Item>
          <Menu.Item
            component={Link}
            leftSection={<IconEye size={16} />}
            to={`/app/roles/${encodeURIComponent(role.name)}/fields`}
          >
            {t('business.fields.open')}
          </Menu.Item>
          {role.id && (
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void putAway()}>
              {role.isReplaced ? t('business.roles.backToBuiltIn') : t('action.archive')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {facts}
    </div>
  )
}
