import { Button, Group, Modal, Text } from '@mantine/core'
import { useTerms } from '../i18n/use-terms.ts'

interface UnsentDialogProps {
  count: number
  onStay: () => void
  onLeave: () => void
}

/** Signing out takes everything off the device, also what was not sent: nobody does that by accident. */
export function UnsentDialog({ count, onStay, onLeave }: UnsentDialogProps) {
  const { t } = useTerms()
  return (
    <Modal
      opened
      onClose={onStay}
      title={t('offline.unsent.title', { count })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text>{t('offline.unsent.why')}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" color="red" onClick={onLeave}>
          {t('offline.unsent.leave')}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {t('offline.unsent.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
