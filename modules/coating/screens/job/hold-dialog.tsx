import '@mantine/core/styles/Modal.css'
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useJobVerb } from './use-job-verb.ts'

/** Why a job stays where it is. */
export function HoldDialog({ workJobId, onClose }: { workJobId: string; onClose: () => void }) {
  const { t } = useTerms()
  const [reason, setReason] = useState('')
  const verb = useJobVerb()
  return (
    <Modal
      opened
      title={t('coating.job.hold')}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          verb.mutate({ path: `/v1/jobs/${workJobId}/hold`, body: { reason } }, { onSuccess: onClose })
        }}
      >
        <Stack>
          <TextInput
            label={t('coating.job.why')}
            required
            data-autofocus
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={verb.isPending} disabled={!reason.trim()}>
              {t('coating.job.hold')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
