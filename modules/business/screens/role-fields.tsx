import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { roleFieldsQuery } from './role-fields/data.ts'
import { Guarded } from './role-fields/guarded.tsx'
import { OwnFields } from './role-fields/own-fields.tsx'
import { matrixQuery, ownerRole } from './roles/data.ts'
import classes from './roles/roles.module.css'

/** Which fields one role sees, of those that not everybody does. */
export function RoleFields() {
  const { role } = useParams({ strict: false }) as { role: string }
  const { t } = useTerms()
  const { can, session } = useSession()
  const roleName = useRoleName()
  const navigate = useNavigate()
  const matrix = useQuery(matrixQuery)
  const { data, error, refetch } = useQuery(roleFieldsQuery(role))
  const known = matrix.data?.roles
  const chosen = known?.find(({ name }) => name === role)
  const isOwn = role === (typeof session.role === 'string' ? session.role : session.role.name)

  /** Why this role's sight cannot be changed by who looks. */
  function reasonFor(permission: string): string | undefined {
    if (role === ownerRole) return t('business.fields.owner')
    if (isOwn) return t('business.fields.yourRole')
    return can(permission) ? undefined : t('record.mayNotChange')
  }

  const problem = error ?? matrix.error
  const retry = () => void Promise.all([refetch(), matrix.refetch()])
  return (
    <Page
      title={t('business.fields.title', { role: roleName(role) })}
      sentence={t('business.fields.sentence')}
    >
      {problem && <ProblemView error={problem} onRetry={retry} />}
      {!problem && !(data && chosen && known) && <SkeletonRows count={6} height={44} />}
      {data && chosen && known && (
        <div className={classes.sights}>
          <Select
            label={t('business.roles.role')}
            data={known.map(({ name }) => ({ value: name, label: roleName(name) }))}
            value={role}
            allowDeselect={false}
            onChange={name =>
              name && void navigate({ to: `/app/roles/${encodeURIComponent(name)}/fields`, replace: true })
            }
          />
          <Guarded role={chosen} groups={data.guarded} reason={reasonFor('kernel.role.write')} />
          {can('kernel.custom_field.read') && (
            <OwnFields
              role={role}
              roles={known.map(({ name }) => name)}
              fields={data.own}
              reason={reasonFor('kernel.custom_field.write')}
            />
          )}
        </div>
      )}
    </Page>
  )
}
