import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useAct } from '#ui/data/use-act.ts'
import { useIsPhone } from '#ui/data/use-phone.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useLeaveGuard } from '#ui/form/leave-guard.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { changeCount, type Draft, draftOf, matrixQuery, type RoleView, saveDraft } from './roles/data.ts'
import { Matrix } from './roles/matrix.tsx'
import { NameRole } from './roles/name-role.tsx'
import { OneRole } from './roles/one-role.tsx'
import classes from './roles/roles.module.css'

const nothing: RoleView = {
  ...{ id: null, version: null, name: '', isBuiltIn: false, isReplaced: false, holderCount: 0 },
  permissions: [],
}

/** Who may do what: every role beside every permission, and roles of the business's own. */
export function Roles() {
  const { t } = useTerms()
  const { can } = useSession()
  const roleName = useRoleName()
  const isPhone = useIsPhone()
  const { act, isBusy } = useAct()
  const { data, error, refetch } = useQuery(matrixQuery)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [naming, setNaming] = useState<RoleView | null>(null)
  const guard = useLeaveGuard(draft !== null)

  function start(role: RoleView, how: 'edit' | 'copy' | 'own') {
    if (how === 'copy') setNaming({ ...role, id: null, version: null })
    // What a built-in role holds and its editor lacks cannot be given: it is left out from the start.
    else setDraft(draftOf(role, role.name))
  }

  function named(name: string) {
    if (!naming) return
    const permissions = naming.permissions.filter(permission => can(permission))
    setDraft(draftOf({ ...naming, permissions }, name))
    setNaming(null)
  }

  async function save(wanted: Draft) {
    const done = t('business.roles.saved', { role: roleName(wanted.name) })
    if ((await act(key => saveDraft(wanted, key), { done })) !== undefined) setDraft(null)
  }

  const View = isPhone ? OneRole : Matrix
  return (
    <Page
      title={t('business.roles.title')}
      sentence={t('business.roles.sentence')}
      action={
        <ActionButton
          reason={
            can('kernel.role.write')
              ? draft
                ? t('business.roles.saveFirst')
                : undefined
              : t('record.mayNotChange')
          }
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setNaming(nothing)}
        >
          {t('business.roles.new')}
        </ActionButton>
      }
    >
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={10} height={36} />}
      {data && <View {...data} draft={draft} onDraft={setDraft} onStart={start} />}
      {draft && (
        <output className={classes.bar}>
          <span>
            {t('business.roles.changing', { role: roleName(draft.name), count: changeCount(draft) })}
          </span>
          <span className={classes.actions}>
            <Button variant="default" onClick={() => setDraft(null)}>
              {t('action.undo')}
            </Button>
            <Button loading={isBusy} disabled={changeCount(draft) === 0} onClick={() => void save(draft)}>
              {t('action.save')}
            </Button>
          </span>
        </output>
      )}
      {naming && (
        <NameRole
          taken={data?.roles.map(({ name }) => name) ?? []}
          preset={naming.name ? t('business.roles.copyOf', { role: roleName(naming.name) }) : ''}
          onName={named}
          onClose={() => setNaming(null)}
        />
      )}
      {guard.dialog}
    </Page>
  )
}
