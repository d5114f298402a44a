import { Button } from '@mantine/core'
import { IconArchive } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useRow } from '#ui/data/rows.ts'
import { useArchive } from '#ui/data/use-archive.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { DealForm } from './editor/form.tsx'

/** One deal: its rule, to be changed, beside what it would have done yesterday. */
export function DealPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t } = useTerms()
  const { can } = useSession()
  const navigate = useNavigate()
  const entity = useEntity('deals.deal')
  const { data: row, error, refetch } = useRow(entity, id)
  const { archive } = useArchive(entity)
  if (error)
    return (
      <Page title={t('record.notShown')}>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </Page>
    )
  if (!row) return <SkeletonPage />
  const giveUp = () => {
    archive.mutate(row)
    void navigate({ to: '/app/deals' })
  }
  return (
    <Page
      title={String(row.name)}
      sentence={t('deals.editor.locked')}
      more={
        can(entity.access.write) &&
        !row.archivedAt && (
          <Button variant="default" leftSection={<IconArchive size={16} />} onClick={giveUp}>
            {t('action.archive')}
          </Button>
        )
      }
    >
      <DealForm key={row.id} entity={entity} venueId={String(row.venueId)} row={row} preset={{}} />
    </Page>
  )
}
