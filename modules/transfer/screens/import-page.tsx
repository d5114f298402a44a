import { Group, Progress, Text } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntities } from '#ui/data/meta-provider.tsx'
import { useLabels } from '#ui/data/use-labels.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { importCan } from '../import-rules.ts'
import classes from './import.module.css'
import { ImportStatusBadge } from './import-status.tsx'
import { Outcomes } from './outcomes.tsx'
import { type ImportRow, movingStates } from './types.ts'
import { useImport, useImportVerbs } from './use-import.ts'

const figures = ['createdCount', 'mergedCount', 'refusedCount', 'rolledBackCount', 'keptCount'] as const
const alwaysShown = new Set<string>(['createdCount', 'mergedCount', 'refusedCount'])

function Figures({ row }: { row: ImportRow }) {
  const { t } = useTerms()
  const formats = useFormats()
  const words = row.isDryRun ? 'import.wouldBe' : 'import.count'
  return (
    <dl className={classes.figures}>
      {figures
        .filter(name => alwaysShown.has(name) || row[name] > 0)
        .map(name => (
          <div key={name}>
            <dt>{t(`${words}.${name}`)}</dt>
            <dd className="tabular">{formats.number(row[name])}</dd>
          </div>
        ))}
    </dl>
  )
}

function Movement({ row }: { row: ImportRow }) {
  const { t } = useTerms()
  const formats = useFormats()
  const share = row.totalCount > 0 ? row.doneCount / row.totalCount : 0
  const isMoving = movingStates.includes(row.status)
  return (
    <div>
      <Progress
        value={share * 100}
        animated={isMoving}
        color={row.status === 'failed' ? 'red' : 'accent'}
        size="lg"
        aria-label={t('import.progress')}
      />
      <Text size="sm" c="dimmed" mt={4} className="tabular">
        {t('import.progressWords', {
          done: formats.number(row.doneCount),
          total: formats.number(row.totalCount),
          percent: formats.percent(share),
        })}
      </Text>
    </div>
  )
}

/** One import: how far it is, what became of each line, and taking it back. */
export function ImportPage() {
  const { t } = useTerms()
  const labels = useLabels()
  const entities = useEntities()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data: row, error, refetch } = useImport(id)
  const verbs = useImportVerbs(id)
  if (error)
    return (
      <Page title={t('record.notShown')}>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </Page>
    )
  if (!row) return <SkeletonPage />
  const meta = entities[row.entity]
  const comes = row.totalCount - row.refusedCount
  const reasonFor = (verb: keyof typeof importCan) =>
    importCan[verb].includes(row.status)
      ? undefined
      : t('import.notNow', { status: t(`import.status.${row.status}`) })
  return (
    <Page
      title={row.fileName}
      sentence={
        <Group component="span" gap="xs">
          <ImportStatusBadge value={row.status} />
          {meta ? labels.many(meta) : row.entity}
        </Group>
      }
      action={
        importCan.run.includes(row.status) && (
          <ActionButton loading={verbs.isPending} onClick={() => verbs.mutate('run')}>
            {t(row.isDryRun ? 'import.run' : 'import.goOn', { count: comes })}
          </ActionButton>
        )
      }
      more={
        <Group gap="xs">
          <ActionButton
            variant="default"
            reason={reasonFor('cancel')}
            onClick={() => verbs.mutate('cancellation')}
          >
            {t('import.cancel')}
          </ActionButton>
          <ActionButton
            variant="default"
            reason={row.isDryRun ? t('import.nothingToTakeBack') : reasonFor('rollBack')}
            onClick={() => verbs.mutate('rollback')}
          >
            {t('import.rollBack')}
          </ActionButton>
        </Group>
      }
    >
      <div className={classes.result}>
        {verbs.error && <ProblemView error={verbs.error} isInline />}
        {row.failure && <p className={classes.failure}>{t('import.failed', { code: row.failure })}</p>}
        <Movement row={row} />
        <Figures row={row} />
        <Outcomes row={row} />
      </div>
    </Page>
  )
}
