import '@mantine/core/styles/Radio.css'
import { Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../account.module.css'
import type { StayAccount } from '../account-data.ts'
import { Ask, type AskProps } from './ask.tsx'

/** What becomes of the deposit, and which way what goes back goes. */
export function CancelAsk({ stay, who, account, run, onClose }: AskProps & { account: StayAccount }) {
  const { t } = useTerms()
  const formats = useFormats()
  const [way, setWay] = useState('money')
  const { daysBefore, percent, refund, forfeit } = account.cancellation
  function submit() {
    onClose()
    void run('cancel', stay, who, { body: { storeCredit: way === 'credit' } })
  }
  const figure = (word: string, amount: string) => (
    <div className={classes.decisionLine}>
      <span>{word}</span>
      <b className="tabular">{amount}</b>
    </div>
  )
  return (
    <Ask
      title={t('bookings.cancel.title', { who })}
      action={t('bookings.verb.cancel')}
      isDangerous
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('bookings.cancel.rule', { days: daysBefore, percent })}</Text>
      <div className={classes.decision}>
        {figure(t('bookings.account.held'), formats.money(account.held))}
        {figure(t('bookings.cancel.back'), formats.money(refund))}
        {figure(t('bookings.cancel.kept'), formats.money(forfeit))}
      </div>
      {refund.amount > 0 && (
        <Radio.Group label={t('bookings.cancel.way')} value={way} onChange={setWay}>
          <Stack gap="xs" mt="xs">
            <Radio value="money" label={t('bookings.cancel.asPaid')} />
            <Radio value="credit" label={t('bookings.cancel.asCredit')} />
          </Stack>
        </Radio.Group>
      )}
    </Ask>
  )
}
