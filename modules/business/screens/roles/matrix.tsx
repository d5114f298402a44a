import { Checkbox } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { type Draft, type Group, type RoleView, toggled } from './data.ts'
import { RoleMenu } from './role-menu.tsx'
import classes from './roles.module.css'
import { usePermissionWords } from './use-words.ts'
import { Uses } from './uses.tsx'

export interface MatrixProps {
  roles: RoleView[]
  groups: Group[]
  draft: Draft | null
  onDraft: (draft: Draft) => void
  onStart: (role: RoleView, how: 'edit' | 'copy' | 'own') => void
}

/** Roles across, permissions down; the column that is being changed has boxes. */
export function Matrix({ roles, groups, draft, onDraft, onStart }: MatrixProps) {
  const { t } = useTerms()
  const words = usePermissionWords()
  const roleName = useRoleName()
  const { can } = useSession()
  const columns: RoleView[] =
    draft && !roles.some(role => isOf(draft, role)) ? [...roles, asRole(draft)] : roles
  const held = new Map(columns.map(role => [role.name, new Set(role.permissions)]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
    <section className={classes.scroll} tabIndex={0} aria-label={t('business.roles.table')}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('business.roles.permission')}</th>
            {columns.map(role => (
              <th key={role.name} scope="col" data-changing={(draft && isOf(draft, role)) || undefined}>
                <RoleMenu role={role} label={roleName(role.name)} isBusy={draft !== null} onStart={onStart} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ module, permissions }) => (
          <tbody key={module}>
            <tr className={classes.group}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {words.module(module)}
              </th>
            </tr>
            {permissions.map(permission => (
              <tr key={permission.name}>
                <th scope="row">
                  <Uses permission={permission} />
                </th>
                {columns.map(role => (
                  <td key={role.name} data-changing={(draft && isOf(draft, role)) || undefined}>
                    {draft && isOf(draft, role) ? (
                      <Checkbox
                        checked={draft.permissions.has(permission.name)}
                        disabled={!can(permission.name)}
                        title={can(permission.name) ? undefined : t('business.roles.notYours')}
                        aria-label={`${roleName(role.name)}, ${words.permission(permission.name)}`}
                        onChange={event =>
                          onDraft(toggled(draft, [permission.name], event.currentTarget.checked))
                        }
                      />
                    ) : held.get(role.name)!.has(permission.name) ? (
                      <IconCheck size={16} role="img" aria-label={t('business.roles.may')} />
                    ) : (
                      <span aria-hidden>·</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

export const isOf = (draft: Draft, role: RoleView) => draft.name === role.name

export const asRole = ({ id, version, name, before }: Draft): RoleView => ({
  ...{ id, version, name, isBuiltIn: false, isReplaced: false, holderCount: 0 },
  permissions: [...before],
})
