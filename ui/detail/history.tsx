import { Text } from '@mantine/core'
import { IconArrowRight, IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { keys } from '../data/keys.ts'
import { useLabels } from '../data/use-labels.ts'
import { CopyText } from '../feedback/copy-text.tsx'
import { Empty } from '../feedback/empty.tsx'
import { ProblemView } from '../feedback/problem-view.tsx'
import { SkeletonRows } from '../feedback/skeletons.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta } from '../meta.ts'
import { useFormats } from '../session/session-provider.tsx'
import { changesOf, type FieldChange, type HistoryEntry, isBeginning, verbOf } from './change-words.ts'
import classes from './detail.module.css'
import { PastValue } from './past-value.tsx'
import { Portrait } from './portrait.tsx'

function Change({ entity, change }: { entity: EntityMeta; change: FieldChange }) {
  const labels = useLabels()
  const { t } = useTerms()
  const field = entity.fields[change.field]
  if (!field) return null
  return (
    <li>
      <span className={classes.changed}>{labels.field(entity, change.field, field)}</span>{' '}
      <PastValue entity={entity} name={change.field} field={field} value={change.before} />{' '}
      <IconArrowRight size={13} className="flip-rtl" aria-label={t('history.became')} />{' '}
      <strong>
        <PastValue entity={entity} name={change.field} field={field} value={change.after} />
      </strong>
    </li>
  )
}

function Entry({ entity, entry }: { entity: EntityMeta; entry: HistoryEntry }) {
  const { t, has } = useTerms()
  const formats = useFormats()
  const verb = verbOf(entry.operation)
  const [key, own] = [`history.${verb}`, `did.${entry.operation}`]
  const did = has(own) ? t(own) : t('history.did', { verb: verb.replaceAll('_', ' ') })
  const name = entry.actor.name || t('history.someone')
  const all = changesOf(entry, entity)
  const isNew = verb === 'create' || (verb === 'import' && isBeginning(all))
  const changes = isNew ? [] : all
  return (
    <li className={classes.entry}>
      <Portrait id={entry.actor.id ?? entry.actor.kind} name={name} size={26} />
      <div>
        <p>
          <strong>{name}</strong> {has(key) ? t(key) : did}{' '}
          <time dateTime={entry.at} title={formats.instantFull(entry.at)}>
            {formats.instant(entry.at)}
          </time>
        </p>
        {changes.length > 0 && (
          <ul>
            {changes.map(change => (
              <Change key={change.field} entity={entity} change={change} />
            ))}
          </ul>
        )}
        {entry.requestId && <CopyText label={t('problem.requestId')} text={entry.requestId} />}
      </div>
    </li>
  )
}

/** Who changed what from what to what, when, and by which request. */
export function History({ entity, id }: { entity: EntityMeta; id: string }) {
  const { t } = useTerms()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: keys.history(entity.name, id),
    queryFn: ({ signal }) =>
      api.get<{ data: HistoryEntry[] }>(`/v1/${entity.plural}/${id}/history`, { signal }),
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (isPending) return <SkeletonRows count={4} height={48} />
  if (data.data.length === 0) return <Empty icon={IconHistory} sentence={t('history.none')} />
  return (
    <>
      <ol className={classes.history}>
        {data.data.map(entry => (
          <Entry key={`${entry.at}-${entry.requestId}-${entry.operation}`} entity={entity} entry={entry} />
        ))}
      </ol>
      <Text size="xs" c="dimmed">
        {t('history.kept')}
      </Text>
    </>
  )
}
