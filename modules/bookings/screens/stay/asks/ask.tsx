import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Named, useVerb } from '../use-verb.ts'

export interface AskProps {
  stay: Named
  who: string
  onClose: () => void
  run: ReturnType<typeof useVerb>['run']
}

interface AskFrameProps {
  title: string
  /** The verb, in the words of the one who presses it. */
  action: string
  isReady?: boolean
  isBusy?: boolean
  isDangerous?: boolean
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** What must be decided before a verb is done, and the verb. */
export function Ask({
  title,
  action,
  isReady = true,
  isBusy,
  isDangerous,
  onSubmit,
  onClose,
  children,
}: AskFrameProps) {
  const { t } = useTerms()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (isReady) onSubmit()
  }
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          {children}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('bookings.notNow')}
            </Button>
            <Button
              type="submit"
              disabled={!isReady}
              loading={isBusy}
              color={isDangerous ? 'red' : undefined}
            >
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
