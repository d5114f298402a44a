import { Button, Modal, NumberInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useSend } from '#ui/data/use-send.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { mostOverlapHours, presetOverlapHours } from '../rules.ts'
import { everyList } from './roots.ts'

interface RotateSecretProps {
  endpointId: string
  onClose: () => void
  onSecret: (secret: string) => void
}

export function RotateSecret({ endpointId, onClose, onSecret }: RotateSecretProps) {
  const { t } = useTerms()
  const [hours, setHours] = useState(presetOverlapHours)
  const rotate = useSend(
    everyList,
    (overlapHours: number, key) =>
      api.post<{ secret: string }>(
        `/v1/webhook-endpoints/${endpointId}/secret-rotations`,
        { overlapHours },
        { key },
      ),
    ({ secret }) => onSecret(secret),
  )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('integrations.rotate')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="sm">
        <Text>{t('integrations.rotateWhy')}</Text>
        <NumberInput
          label={t('integrations.overlapHours')}
          min={0}
          max={mostOverlapHours}
          allowDecimal={false}
          value={hours}
          onChange={value => setHours(Number(value))}
          data-autofocus
        />
        <Button loading={rotate.isPending} onClick={() => rotate.mutate(hours)}>
          {t('integrations.rotate')}
        </Button>
      </Stack>
    </Modal>
  )
}
