import '@mantine/core/styles/Alert.css'
import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'

interface Props {
  title: string
  verb: string
  isReady: boolean
  isBusy: boolean
  refusal: string | undefined
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A short form over the screen; what is refused is said above the buttons, and nothing typed is lost. */
export function Dialog({ title, verb, isReady, isBusy, refusal, onSubmit, onClose, children }: Props) {
  const { t } = useTerms()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (isReady && !isBusy) onSubmit()
  }
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <form onSubmit={submit}>
        <Stack>
          {children}
          {refusal && (
            <Alert color="red" role="alert">
              {refusal}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={!isReady} loading={isBusy}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
