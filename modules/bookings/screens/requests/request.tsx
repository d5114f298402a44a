import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { type RequestStatus, requestSays } from '../../request-rules.ts'
import classes from '../portal/portal.module.css'
import { Override } from '../stay/override.tsx'
import type { useAnswer } from './use-answer.ts'

export interface RequestRow {
  id: string
  status: RequestStatus
  arrivesOn: string
  departsOn: string
  guestIds: string[]
  notes: string | null
  customer: { name: string }
  roomType: { name: string }
}

/** What somebody asked for, and the desk's three answers. */
export function Request({
  request,
  answering,
}: {
  request: RequestRow
  answering: ReturnType<typeof useAnswer>
}) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const [reason, setReason] = useState<string | null>(null)
  const { answer, busy, refused } = answering
  const isBusy = busy === request.id
  const may = can('bookings.stay.write') ? undefined : t('record.mayNotChange')
  const who = request.customer.name
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>{who}</b>
        <Status tone={request.status === 'pending' ? 'attention' : 'waiting'}>
          {t(`portal.request.${request.status}`)}
        </Status>
      </div>
      <Text>
        {formats.day(request.arrivesOn)} – {formats.day(request.departsOn)} · {request.roomType.name} ·{' '}
        {t('requests.guests', { count: request.guestIds.length })}
      </Text>
      {request.notes && <Text c="dimmed">{request.notes}</Text>}
      <Group gap="xs">
        <ActionButton
          reason={may}
          loading={isBusy}
          aria-label={t('requests.acceptFor', { who })}
          onClick={() => void answer(request.id, 'acceptance')}
        >
          {t('requests.accept')}
        </ActionButton>
        {requestSays('waitList', request.status) && (
          <ActionButton variant="default" reason={may} onClick={() => void answer(request.id, 'waiting')}>
            {t('requests.wait')}
          </ActionButton>
        )}
        {reason === null && (
          <ActionButton variant="default" reason={may} onClick={() => setReason('')}>
            {t('requests.decline')}
          </ActionButton>
        )}
      </Group>
      {refused?.id === request.id && (
        <Override
          problem={refused.problem}
          isBusy={isBusy}
          onOverride={healthOverride => void answer(request.id, 'acceptance', { healthOverride })}
        />
      )}
      {reason !== null && (
        <Group gap="xs" align="end">
          <TextInput
            label={t('care.reason')}
            value={reason}
            data-autofocus
            onChange={event => setReason(event.currentTarget.value)}
          />
          <Button
            disabled={!reason.trim()}
            onClick={() => void answer(request.id, 'refusal', { reason: reason.trim() })}
          >
            {t('requests.decline')}
          </Button>
        </Group>
      )}
    </li>
  )
}
