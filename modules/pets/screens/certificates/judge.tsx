import { Button, Group, TextInput } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { type Judged, useJudge } from './use-judge.ts'

interface JudgeProps {
  dose: Judged & { status: string }
  /** Whose it is, for those who hear the screen. */
  who: string
}

/** Two answers to a certificate; the second says why, and the owner reads it. */
export function Judge({ dose, who }: JudgeProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const { verify, reject, busy } = useJudge()
  const [reason, setReason] = useState<string | null>(null)
  const may = can('pets.health.verify') ? undefined : t('record.mayNotChange')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (reason?.trim()) void reject(dose, reason.trim()).then(isDone => isDone && setReason(null))
  }
  if (reason !== null)
    return (
      <form onSubmit={submit}>
        <Group align="end" gap="xs">
          <TextInput
            label={t('pets.certificate.why')}
            data-autofocus
            autoFocus
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!reason.trim()} loading={busy === dose.id}>
            {t('pets.certificate.reject')}
          </Button>
          <Button variant="default" onClick={() => setReason(null)}>
            {t('action.cancel')}
          </Button>
        </Group>
      </form>
    )
  return (
    <Group gap="xs">
      {dose.status !== 'verified' && (
        <ActionButton
          leftSection={<IconCheck size={16} aria-hidden />}
          reason={may}
          loading={busy === dose.id}
          aria-label={t('pets.certificate.verifyOf', { vaccine: dose.vaccine, who })}
          onClick={() => void verify(dose)}
        >
          {t('pets.certificate.verify')}
        </ActionButton>
      )}
      {dose.status !== 'rejected' && (
        <ActionButton
          variant="default"
          leftSection={<IconX size={16} aria-hidden />}
          reason={may}
          aria-label={t('pets.certificate.rejectOf', { vaccine: dose.vaccine, who })}
          onClick={() => setReason('')}
        >
          {t('pets.certificate.reject')}
        </ActionButton>
      )}
    </Group>
  )
}
