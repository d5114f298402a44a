import '@mantine/core/styles/Alert.css'
import { Alert, Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Refused } from './use-job-moves.ts'

interface RefusalProps {
  refused: Refused
  onInsist: () => void
  onClose: () => void
}

/** Said in the column that would not take the job, with the way on for those who may. */
export function Refusal({ refused, onInsist, onClose }: RefusalProps) {
  const { t } = useTerms()
  const { can } = useSession()
  return (
    <Alert
      m="xs"
      mt={0}
      p="xs"
      color="red"
      role="alert"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      withCloseButton
      closeButtonLabel={t('action.dismiss')}
      onClose={onClose}
    >
      {refused.reason}
      {refused.isFull && can('work.stage.override') && (
        <Group mt="xs">
          <Button size="compact-sm" variant="default" onClick={onInsist}>
            {t('work.insist')}
          </Button>
        </Group>
      )}
    </Alert>
  )
}
