import { useQuery } from '@tanstack/react-query'
import { useEntity } from '#kernel/ui/data/meta-provider.tsx'
import { toast } from '#kernel/ui/feedback/toast.tsx'
import { RecordDrawer } from '#kernel/ui/form/record-drawer.tsx'
import { useTerms } from '#kernel/ui/i18n/use-terms.ts'
import { jobsQuery } from './data.ts'

const asked = ['title', 'description', 'dueOn', 'priority', 'assigneeId', 'customerId']

/** Writes down a job for a stage. */
export function NewJob({
  boardId,
  stageId,
  onClose,
}: {
  boardId: string
  stageId: string
  onClose: () => void
}) {
  const { t } = useTerms()
  const entity = useEntity('work.job')
  return (
    <RecordDrawer
      entity={entity}
      fields={asked}
      preset={{ boardId, stageId, priority: 'normal' }}
      onClose={onClose}
      onSaved={row => {
        toast(t('work.added', { title: String(row.title) }))
        onClose()
      }}
    />
  )
}

/** A job's own fields, over the board it stands on. */
export function OpenJob({
  boardId,
  jobId,
  onClose,
}: {
  boardId: string
  jobId: string
  onClose: () => void
}) {
  const { t } = useTerms()
  const entity = useEntity('work.job')
  const { data: job } = useQuery({
    ...jobsQuery(boardId),
    select: jobs => jobs.find(({ id }) => id === jobId),
  })
  if (!job) return null
  return (
    <RecordDrawer
      key={job.id}
      entity={entity}
      row={job}
      fields={asked}
      onClose={onClose}
      onSaved={row => {
        toast(t('work.saved', { title: String(row.title) }))
        onClose()
      }}
    />
  )
}
