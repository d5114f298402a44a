import { Switch } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type Session, sessionQuery } from '#ui/session/session.ts'
import { Page } from '#ui/shell/page.tsx'
import { BackupLine } from './backup-line.tsx'
import { FlagsInForce } from './flags-in-force.tsx'
import classes from './operations.module.css'

interface Part {
  id: string
  isOn: boolean
  isFoundation: boolean
  neededBy: string[]
  lacks: string[]
}

/** What this business uses of the house; a part that is off is gone from menus and answers nothing, and keeps its rows. */
export function Modules() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery({
    queryKey: ['module-switches'],
    queryFn: ({ signal }) => api.get<{ data: Part[] }>('/v1/module-switches', { signal }),
  })
  const parts = data?.data.filter(part => !part.isFoundation)
  return (
    <Page title={t('operations.modules.title')} sentence={t('operations.modules.sentence')}>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={6} height={56} />}
      {parts && (
        <ul className={classes.list}>
          {parts.map(part => (
            <PartLine key={part.id} part={part} />
          ))}
        </ul>
      )}
      <BackupLine />
      <FlagsInForce />
    </Page>
  )
}

const withOff = (session: Session, modulesOff: string[]): Session => ({
  ...session,
  tenant: { ...session.tenant, settings: { ...session.tenant.settings, modulesOff } },
})

function PartLine({ part }: { part: Part }) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const client = useQueryClient()
  const { id, isOn, neededBy, lacks } = part
  const nameOf = (one: string) => t(`operations.module.${one}`)
  const holds = isOn ? neededBy : lacks
  const why = holds.length
    ? t(isOn ? 'operations.modules.neededBy' : 'operations.modules.lacks', {
        parts: holds.map(nameOf).join(', '),
      })
    : undefined
  async function turn() {
    const body = { module: id, isOn: !isOn }
    const done = t(isOn ? 'operations.modules.isOff' : 'operations.modules.isOn', { part: nameOf(id) })
    const turned = await act(key => api.put<{ modulesOff: string[] }>('/v1/module-switches', body, { key }), {
      done,
    })
    // The server may remember the business for another second; what it has just said is newer.
    if (turned)
      client.setQueryData(sessionQuery.queryKey, session => session && withOff(session, turned.modulesOff))
  }
  return (
    <li>
      <span className={classes.what}>
        <strong>{nameOf(id)}</strong>
        <span className={classes.quiet}>{why ?? t(`operations.module.${id}.about`)}</span>
      </span>
      <Switch
        size="md"
        checked={isOn}
        disabled={isBusy || why !== undefined}
        onChange={() => void turn()}
        aria-label={nameOf(id)}
      />
    </li>
  )
}
