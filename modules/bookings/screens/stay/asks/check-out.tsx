import { Checkbox, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from '../account.module.css'
import type { StayAccount } from '../account-data.ts'
import { Ask, type AskProps } from './ask.tsx'

/** Who came early or leaves late sees why it costs something; who may let it go says why. */
export function CheckOutAsk({ stay, who, account, run, onClose }: AskProps & { account: StayAccount }) {
  const { t, said } = useTerms()
  const { formats, can } = useSession()
  const [isWaived, setWaived] = useState(false)
  const [reason, setReason] = useState('')
  const fee = account.lateFee?.amount ?? 0
  const due = { ...account.due, amount: account.due.amount - (isWaived ? fee : 0) }
  const mayWaive = can('bookings.fee.waive')
  const verb = t('bookings.verb.checkOut')
  const isLate = account.timeFees.every(each => each.rule === 'catalogue.late_departure')
  function submit() {
    onClose()
    void run('checkOut', stay, who, isWaived ? { body: { waiveLateFee: reason.trim() } } : {})
  }
  return (
    <Ask
      title={isLate ? t('bookings.late.title', { who }) : t('bookings.today.verbFor', { verb, who })}
      action={verb}
      isReady={!isWaived || reason.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      {account.timeFees.map(each => (
        <div className={classes.decision} key={each.rule + each.explanation}>
          <div className={classes.decisionLine} data-waived={isWaived || undefined}>
            <b>{each.name}</b>
            <span className="tabular">{formats.money(each.amount)}</span>
          </div>
          <Text size="sm" c="dimmed">
            {said(each.explanation)}
          </Text>
        </div>
      ))}
      <Checkbox
        label={t('bookings.late.waive')}
        description={mayWaive ? undefined : t('bookings.late.mayNotWaive')}
        disabled={!mayWaive}
        checked={isWaived}
        onChange={event => setWaived(event.currentTarget.checked)}
      />
      {isWaived && (
        <TextInput
          label={t('care.reason')}
          required
          data-autofocus
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      )}
      <div className={classes.decisionLine} data-strong>
        <b>{t('bookings.account.due')}</b>
        <span className="tabular">{formats.money(due)}</span>
      </div>
    </Ask>
  )
}
