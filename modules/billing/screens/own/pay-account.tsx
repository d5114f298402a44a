import { Anchor, Text } from '@mantine/core'
import { useState } from 'react'
import { MoneyInput } from '#ui/form/money-input.tsx'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { OwnAccount, WaysToPay } from './data.ts'
import { HowToPay } from './how-to-pay.tsx'
import classes from './own.module.css'
import { PayByCard } from './pay-by-card.tsx'

/** What is open once credit is taken off; nothing less than that is ever asked for beforehand. */
const openOf = ({ owed, storeCredit }: OwnAccount): Money => ({
  ...owed,
  amount: Math.max(owed.amount - storeCredit.amount, 0),
})

/** Paying an account: all of it unless a smaller amount is typed; then what came of it, with the receipt. */
export function PayAccount({ account, ways }: { account: OwnAccount; ways: WaysToPay }) {
  const { t, language } = useTerms()
  const formats = useFormats()
  const open = openOf(account)
  const [typed, setTyped] = useState<unknown>()
  const [started, setStarted] = useState<string>()
  const amount = (typed ?? open) as Money
  const isFine = Number.isInteger(amount?.amount) && amount.amount > 0 && amount.amount <= open.amount
  const done = account.payments.find(({ id }) => id === started)
  return (
    <>
      {done && (
        <Text role="status" className={classes.done}>
          {t('billing.own.received', { amount: formats.money(done.amount) })}{' '}
          <Anchor href={`/v1/own-payments/${done.id}/receipt?language=${language}`} target="_blank">
            {t('billing.own.receipt')}
          </Anchor>
        </Text>
      )}
      {open.amount > 0 && (
        <PayByCard
          ways={ways}
          path={`/v1/own-accounts/${account.payerId}/payment`}
          body={{ amount }}
          label={t('billing.own.pay', { amount: formats.money(isFine ? amount : open) })}
          isPaying={account.isPaying}
          isDeclined={account.isDeclined}
          isReady={isFine}
          onStarted={id => {
            setStarted(id)
            setTyped(undefined)
          }}
        >
          <MoneyInput
            label={t('billing.own.amount')}
            value={amount}
            error={isFine ? undefined : t('billing.own.atMost', { amount: formats.money(open) })}
            onChange={value => setTyped(value ?? '')}
          />
        </PayByCard>
      )}
      {open.amount > 0 && ways.cardProvider === 'simulator' && ways.payingInstructions && (
        <HowToPay ways={ways} />
      )}
    </>
  )
}
