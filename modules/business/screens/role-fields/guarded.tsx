import { entities } from '#sdk/entities.gen.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { RoleView } from '../roles/data.ts'
import classes from '../roles/roles.module.css'
import { usePermissionWords } from '../roles/use-words.ts'
import { type GuardedGroup, savePermission } from './data.ts'
import { Sight } from './sight.tsx'

interface GuardedProps {
  role: RoleView
  groups: GuardedGroup[]
  /** Why nothing of it can be changed. */
  reason: string | undefined
}

/** Costs, margins, health: what a role sees of them follows from what it may do. */
export function Guarded({ role, groups, reason }: GuardedProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const labels = useLabels()
  const words = usePermissionWords()
  const roleName = useRoleName()
  const { act, isBusy } = useAct()

  const fieldsOf = ({ fields }: GuardedGroup) =>
    Object.entries(Object.groupBy(fields, ({ entity }) => entity))
      .map(([name, some = []]) => {
        const entity = entities[name]
        if (!entity) return name
        const each = some.map(({ field }) => labels.field(entity, field, entity.fields[field]))
        return t('business.fields.of', { nouns: labels.many(entity), fields: each.join(', ') })
      })
      .join('; ')

  async function change({ permission }: GuardedGroup, isSeen: boolean) {
    const said = { role: roleName(role.name), field: words.permission(permission) }
    let back: (() => Promise<unknown>) | undefined
    const done = t(isSeen ? 'business.fields.nowSees' : 'business.fields.noLonger', said)
    await act(
      async key => {
        back = await savePermission(role, permission, isSeen, key)
      },
      { done, undo: async () => back?.() },
    )
  }

  if (groups.length === 0) return null
  return (
    <section className={classes.one} aria-labelledby="guarded-fields">
      <h2 id="guarded-fields">{t('business.fields.guarded')}</h2>
      {!role.id && !reason && <p className={classes.quiet}>{t('business.fields.becomesOwn')}</p>}
      <ul className={classes.lines}>
        {groups.map(group => (
          <Sight
            key={group.permission}
            label={words.permission(group.permission)}
            about={fieldsOf(group)}
            reason={reason ?? (can(group.permission) ? undefined : t('business.roles.notYours'))}
            isSeen={group.isSeen}
            isBusy={isBusy}
            onChange={isSeen => void change(group, isSeen)}
          />
        ))}
      </ul>
    </section>
  )
}
