import { Button, Drawer, Group } from '@mantine/core'
import { useEntities } from '#ui/data/meta-provider.tsx'
import { useLabels } from '#ui/data/use-labels.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../compliance.module.css'
import { type Entry, useEntry, type Wanted } from './data.ts'
import { ProofPart } from './proof-part.tsx'
import { useDeed } from './use-deed.ts'

interface EntryDrawerProps {
  id: string
  onClose: () => void
  onNarrow: (change: Wanted, name?: string) => void
}

export function EntryDrawer({ id, onClose, onNarrow }: EntryDrawerProps) {
  const { t } = useTerms()
  const { data, error, refetch } = useEntry(id)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={t('compliance.entry.title')}
      closeButtonProps={{ 'aria-label': t('compliance.close') }}
    >
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={6} height={32} />}
      {data && (
        <>
          <Facts entry={data} />
          <Group mb="lg" gap="xs">
            {data.actorId && (
              <Button
                variant="default"
                onClick={() => onNarrow({ actorId: data.actorId ?? undefined }, data.actorName)}
              >
                {t('compliance.entry.sameActor')}
              </Button>
            )}
            {data.rowId && (
              <Button variant="default" onClick={() => onNarrow({ rowId: data.rowId ?? undefined })}>
                {t('compliance.entry.sameRecord')}
              </Button>
            )}
          </Group>
          <Changes entry={data} />
          <ProofPart entry={data} />
        </>
      )}
    </Drawer>
  )
}

function Facts({ entry }: { entry: Entry }) {
  const { t } = useTerms()
  const formats = useFormats()
  const deed = useDeed()
  const facts: [string, string | null][] = [
    ['who', entry.actorName],
    ['when', formats.instantFull(entry.at)],
    ['what', deed(entry.operation)],
    ['operation', entry.operation],
    ['record', entry.entity && `${entry.entity} ${entry.rowId}`],
    ['address', entry.address],
    ['device', entry.device],
    ['reason', entry.reason],
    ['request', entry.requestId],
  ]
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{t(`compliance.entry.${name}`)}</dt>
          <dd>{value ?? t('compliance.entry.nothing')}</dd>
        </div>
      ))}
    </dl>
  )
}

const shown = (value: unknown, nothing: string) =>
  value === null || value === undefined ? nothing : typeof value === 'string' ? value : JSON.stringify(value)

function Changes({ entry }: { entry: Entry }) {
  const { t } = useTerms()
  const labels = useLabels()
  const entities = useEntities()
  if (entry.isWhatForgotten) return <p>{t('compliance.entry.forgotten')}</p>
  const noun = entry.entity ? entities[entry.entity] : undefined
  const nameOf = (field: string) => (noun ? labels.field(noun, field, noun.fields[field]) : field)
  const changes = Object.entries(entry.changes ?? {})
  if (changes.length === 0 && entry.hiddenFields.length === 0) return null
  const hidden = entry.hiddenFields.map(field => (
    <tr key={field}>
      <th scope="row">{nameOf(field)}</th>
      <td colSpan={2}>{t('compliance.entry.notForYou')}</td>
    </tr>
  ))
  return (
    <table className={classes.changes}>
      <thead>
        <tr>
          <th scope="col">{t('compliance.entry.field')}</th>
          <th scope="col">{t('compliance.entry.before')}</th>
          <th scope="col">{t('compliance.entry.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(([field, [before, after]]) => (
          <tr key={field}>
            <th scope="row">{nameOf(field)}</th>
            <td>{shown(before, t('compliance.entry.nothing'))}</td>
            <td>{shown(after, t('compliance.entry.nothing'))}</td>
          </tr>
        ))}
        {hidden}
      </tbody>
    </table>
  )
}
