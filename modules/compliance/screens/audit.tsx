import { Button, Select, TextInput } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useEntities } from '#ui/data/meta-provider.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import { AuditLine } from './audit/audit-line.tsx'
import { useAudit, type Wanted } from './audit/data.ts'
import { EntryDrawer } from './audit/entry-drawer.tsx'
import classes from './compliance.module.css'

const dayStart = (day: string) => (day ? new Date(`${day}T00:00`).toISOString() : undefined)

/** Who did what, newest first. */
export function Audit() {
  const { t, has } = useTerms()
  const entities = useEntities()
  const [wanted, setWanted] = useState<Wanted>({})
  const [days, setDays] = useState({ from: '', until: '' })
  const [who, setWho] = useState('')
  const [openId, setOpenId] = useState<string>()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAudit({
    ...wanted,
    from: dayStart(days.from),
    until: dayStart(days.until),
  })
  const lines = data?.pages.flatMap(page => page.data)
  const nouns = Object.values(entities).map(({ name }) => {
    const key = `entity.${name}.one`
    return { value: name, label: has(key) ? t(key) : name.split('.')[1]!.replaceAll('_', ' ') }
  })
  const set = (change: Wanted) => setWanted(before => ({ ...before, ...change }))

  return (
    <Page
      title={t('compliance.audit.title')}
      sentence={t('compliance.audit.sentence')}
      more={
        <Button variant="default" component={Link} to="/app/audit-checkpoints">
          {t('compliance.checkpoints.title')}
        </Button>
      }
    >
      <search className={classes.filters}>
        <Select
          label={t('compliance.audit.noun')}
          placeholder={t('compliance.audit.any')}
          data={nouns}
          value={wanted.entity ?? null}
          onChange={entity => set({ entity: entity ?? undefined })}
          searchable
          clearable
        />
        <TextInput
          label={t('compliance.audit.verb')}
          placeholder="people.customer.update"
          defaultValue=""
          onBlur={event => set({ operation: event.currentTarget.value.trim() || undefined })}
          onKeyDown={event =>
            event.key === 'Enter' && set({ operation: event.currentTarget.value.trim() || undefined })
          }
        />
        <TextInput
          type="date"
          label={t('compliance.audit.from')}
          value={days.from}
          onChange={event => setDays({ ...days, from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('compliance.audit.until')}
          value={days.until}
          onChange={event => setDays({ ...days, until: event.currentTarget.value })}
        />
      </search>
      {wanted.actorId && (
        <Button
          variant="light"
          mb="sm"
          onClick={() => {
            set({ actorId: undefined })
            setWho('')
          }}
        >
          {t('compliance.audit.onlyBy', { name: who })}
        </Button>
      )}
      {wanted.rowId && (
        <Button variant="light" mb="sm" onClick={() => set({ rowId: undefined })}>
          {t('compliance.audit.onlyRecord')}
        </Button>
      )}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!lines && !error && <SkeletonRows count={8} height={44} />}
      {lines?.length === 0 && <Empty icon={IconShieldCheck} sentence={t('compliance.audit.none')} />}
      {lines && lines.length > 0 && (
        <ul className={classes.list}>
          {lines.map(line => (
            <AuditLine key={line.id} line={line} onOpen={() => setOpenId(line.id)} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('compliance.audit.more')}
        </Button>
      )}
      {openId && (
        <EntryDrawer
          id={openId}
          onClose={() => setOpenId(undefined)}
          onNarrow={(change, name) => {
            set(change)
            if (name) setWho(name)
            setOpenId(undefined)
          }}
        />
      )}
    </Page>
  )
}
