import '@mantine/core/styles/Divider.css'
import { Divider, Drawer, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { History } from '#ui/detail/history.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { RecordDrawer } from '#ui/form/record-drawer.tsx'
import { RecordForm } from '#ui/form/record-form.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { jobQuery } from './data.ts'

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
  return (
    <RecordDrawer
      entity={useEntity('work.job')}
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

/** A job's own fields and what happened to it, beside the board it stands on. */
export function OpenJob({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const { t } = useTerms()
  const entity = useEntity('work.job')
  const { data: job } = useQuery(jobQuery(jobId))
  if (!job) return null
  return (
    <Drawer
      opened
      position="right"
      size="lg"
      onClose={onClose}
      title={t('work.jobTitle', { number: job.number })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <RecordForm
        key={job.id}
        entity={entity}
        row={job}
        fields={asked}
        onCancel={onClose}
        onSaved={row => {
          toast(t('work.saved', { title: String(row.title) }))
          onClose()
        }}
      />
      <Divider my="lg" />
      <Title order={3} size="h4" mb="sm">
        {t('history.title')}
      </Title>
      <History entity={entity} id={job.id} />
    </Drawer>
  )
}
