import { Button, Group, Modal, Text } from '@mantine/core'
import { useTerms } from '../i18n/use-terms.ts'

export function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useTerms()
  return (
    <Modal
      opened
      onClose={onStay}
      title={t('form.leaveTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text>{t('form.leaveWhy')}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onLeave}>
          {t('form.leave')}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {t('form.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
