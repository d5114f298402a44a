import { Button, Text, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { Problem } from '#ui/api/problem.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './account.module.css'
import type { Gap } from './account-data.ts'
import { Gaps } from './gaps.tsx'

interface OverrideProps {
  problem: Problem
  /** Takes the guests nevertheless; check-in waits for the records all the same. */
  onOverride: (reason: string) => void
  isBusy?: boolean
}

/** What is missing, and the way around it for those who may go it, with a reason that stays on the stay. */
export function Override({ problem, onOverride, isBusy }: OverrideProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const [reason, setReason] = useState('')
  const gaps = (problem.details.gaps ?? []) as Gap[]
  const say = () => reason.trim() && onOverride(reason.trim())
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    say()
  }
  return (
    <div className={classes.decision} role="alert">
      <Text fw={600}>{t('bookings.records.title')}</Text>
      <Gaps gaps={gaps} />
      {can('care.health.override') ? (
        <>
          <TextInput
            label={t('bookings.override.why')}
            description={t('bookings.override.note')}
            value={reason}
            onKeyDown={onKey}
            onChange={event => setReason(event.currentTarget.value)}
          />
          <Button variant="default" disabled={!reason.trim()} loading={isBusy} onClick={say}>
            {t('bookings.override.do')}
          </Button>
        </>
      ) : (
        <Text size="sm">{t('bookings.override.ask')}</Text>
      )}
    </div>
  )
}

export const isAboutRecords = (problem: Problem | null | undefined): problem is Problem =>
  problem?.code === 'bookings.records_missing'
