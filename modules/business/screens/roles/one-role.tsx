import { Select, Switch } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { toggled } from './data.ts'
import { asRole, isOf, type MatrixProps } from './matrix.tsx'
import { RoleMenu } from './role-menu.tsx'
import classes from './roles.module.css'
import { usePermissionWords } from './use-words.ts'
import { Uses } from './uses.tsx'

/** The same on a phone: one role at a time, with switches. */
export function OneRole({ roles, groups, draft, onDraft, onStart }: MatrixProps) {
  const { t } = useTerms()
  const words = usePermissionWords()
  const roleName = useRoleName()
  const { can } = useSession()
  const [chosen, setChosen] = useState(roles[0]?.name ?? '')
  const role = draft
    ? (roles.find(one => isOf(draft, one)) ?? asRole(draft))
    : (roles.find(({ name }) => name === chosen) ?? roles[0])
  if (!role) return null
  const held = draft ? draft.permissions : new Set(role.permissions)
  return (
    <div className={classes.one}>
      <Select
        label={t('business.roles.role')}
        data={roles.map(({ name }) => ({ value: name, label: roleName(name) }))}
        value={draft ? null : role.name}
        placeholder={draft ? roleName(draft.name) : undefined}
        disabled={draft !== null}
        allowDeselect={false}
        onChange={name => setChosen(name ?? '')}
      />
      <RoleMenu role={role} label={roleName(role.name)} isBusy={draft !== null} onStart={onStart} />
      {groups.map(({ module, permissions }) => (
        <section key={module} aria-label={words.module(module)}>
          <h2>{words.module(module)}</h2>
          <ul className={classes.lines}>
            {permissions.map(permission => (
              <li key={permission.name}>
                <Uses permission={permission} />
                {draft ? (
                  <Switch
                    checked={held.has(permission.name)}
                    disabled={!can(permission.name)}
                    aria-label={words.permission(permission.name)}
                    onChange={event =>
                      onDraft(toggled(draft, [permission.name], event.currentTarget.checked))
                    }
                  />
                ) : (
                  held.has(permission.name) && (
                    <IconCheck size={18} role="img" aria-label={t('business.roles.may')} />
                  )
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
