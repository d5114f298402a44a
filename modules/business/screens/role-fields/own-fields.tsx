import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { entities } from '#sdk/entities.gen.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import classes from '../roles/roles.module.css'
import { type OwnField, rolesAfter, saveRoles } from './data.ts'
import { Sight } from './sight.tsx'

interface OwnFieldsProps {
  role: string
  roles: string[]
  fields: OwnField[]
  reason: string | undefined
}

/** The business's own fields, by what they are fields of. */
export function OwnFields({ role, roles, fields, reason }: OwnFieldsProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const roleName = useRoleName()
  const { act, isBusy } = useAct()
  const nounName = (name: string) => {
    const entity = entities[name]
    return entity ? labels.many(entity) : name
  }

  async function change(field: OwnField, isSeen: boolean) {
    const said = { role: roleName(role), field: field.label }
    const before = rolesAfter(field, role, field.isSeen, roles)
    await act(key => saveRoles(field, rolesAfter(field, role, isSeen, roles), key, field.version), {
      done: t(isSeen ? 'business.fields.nowSees' : 'business.fields.noLonger', said),
      undo: () => saveRoles(field, before),
    })
  }

  return (
    <section className={classes.one} aria-labelledby="own-fields">
      <h2 id="own-fields">{t('business.fields.own')}</h2>
      {fields.length === 0 && (
        <p className={classes.quiet}>
          {t('business.fields.none')}{' '}
          <Anchor component={Link} to="/app/custom-fields" size="xs" underline="always">
            {t('business.fields.add')}
          </Anchor>
        </p>
      )}
      <ul className={classes.lines}>
        {fields.map(field => (
          <Sight
            key={field.id}
            label={field.label}
            about={nounName(field.entity)}
            reason={reason ?? (field.isYours ? undefined : t('problem.business.field_not_seen.title'))}
            isSeen={field.isSeen}
            isBusy={isBusy}
            onChange={isSeen => void change(field, isSeen)}
          />
        ))}
      </ul>
    </section>
  )
}
