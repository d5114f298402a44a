import '@mantine/core/styles/Alert.css'
import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { BatchView } from './data.ts'
import { useCureDeed } from './use-cure-deed.ts'

/** Lets a batch go that no log proves, answering for it by name. */
export function ReleaseBatch({ batch }: { batch: BatchView }) {
  const { t } = useTerms()
  const { can } = useSession()
  const deed = useCureDeed()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!reason.trim()) return
    const body = { reason: reason.trim() }
    if (await deed.run(key => api.post(`/v1/batches/${batch.id}/release`, body, { key }))) setOpen(false)
  }
  return (
    <>
      <ActionButton
        variant="default"
        reason={can('coating.batch.override') ? undefined : t('coating.cure.mayNot')}
        onClick={() => setOpen(true)}
      >
        {t('coating.cure.release')}
      </ActionButton>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('coating.cure.release')} centered>
        <form onSubmit={event => void submit(event)}>
          <Stack>
            <Text>{t('coating.cure.releaseWhy')}</Text>
            <TextInput
              label={t('coating.cure.reason')}
              data-autofocus
              value={reason}
              onChange={event => setReason(event.currentTarget.value)}
            />
            {deed.refusal && (
              <Alert color="red" role="alert">
                {deed.refusal}
              </Alert>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpen(false)}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" disabled={!reason.trim()} loading={deed.isBusy}>
                {t('coating.cure.release')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
