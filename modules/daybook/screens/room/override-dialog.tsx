import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '#ui/api/problem.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'

interface Props {
  problem: Problem
  onOverride: (reason: string) => void
  onClose: () => void
}

/** An arrival that would break a rule: who may override it says why; anybody else fetches them. */
export function OverrideDialog({ problem, onOverride, onClose }: Props) {
  const { t } = useTerms()
  const { can } = useSession()
  const [reason, setReason] = useState('')
  const mayOverride = can('presence.segment.override')
  return (
    <Modal opened onClose={onClose} title={t('daybook.override.title')} centered>
      <Stack>
        <Text fw={600}>{String(problem.details.says ?? '')}</Text>
        <Text>{t(mayOverride ? 'daybook.override.why' : 'daybook.override.fetch')}</Text>
        {mayOverride && (
          <TextInput
            label={t('daybook.override.reason')}
            maxLength={300}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end">
          <Button size="md" variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          {mayOverride && (
            <Button size="md" color="red" disabled={!reason.trim()} onClick={() => onOverride(reason.trim())}>
              {t('daybook.override.go')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
