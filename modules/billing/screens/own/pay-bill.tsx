import '@mantine/core/styles/Radio.css'
import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { IconCreditCard } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { type OwnInvoice, type OwnInvoices, ownInvoicesQuery } from './data.ts'
import classes from './own.module.css'

/** What the simulator makes of a card is said by its token; nobody is charged anything. */
const testCards = ['sim_card', 'sim_declined'] as const

interface PayBillProps {
  invoice: OwnInvoice
  provider: OwnInvoices['cardProvider']
}

export function PayBill({ invoice, provider }: PayBillProps) {
  const terms = useTerms()
  const { t } = terms
  const formats = useFormats()
  const client = useQueryClient()
  const intend = useIntent()
  const [isChoosing, setChoosing] = useState(false)
  const [cardToken, setCardToken] = useState<string>(testCards[0])
  const paying = useMutation({
    mutationFn: () =>
      intend(key => api.post(`/v1/own-invoices/${invoice.id}/payment`, { cardToken }, { key })),
    onSuccess: () => setChoosing(false),
    onSettled: () => client.invalidateQueries({ queryKey: ownInvoicesQuery.queryKey }),
  })
  const problem = paying.error ? wordsOf(asProblem(paying.error), terms) : undefined
  const amount = formats.money(invoice.due)
  if (invoice.isPaying) return <Status tone="waiting">{t('billing.own.paying')}</Status>
  if (provider !== 'simulator')
    return (
      <Text size="sm" c="dimmed">
        {t('billing.own.atDesk')}
      </Text>
    )
  return (
    <Stack gap="xs">
      {invoice.declined && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {t('billing.own.declined')}
        </Text>
      )}
      {problem && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {problem.why || problem.title}
        </Text>
      )}
      {!isChoosing && (
        <Button
          className={classes.pay}
          leftSection={<IconCreditCard size={18} aria-hidden />}
          aria-label={t('billing.own.payOf', { amount, reference: invoice.reference })}
          onClick={() => setChoosing(true)}
        >
          {t('billing.own.pay', { amount })}
        </Button>
      )}
      {isChoosing && (
        <>
          <Radio.Group
            label={t('billing.own.card')}
            description={t('billing.own.simulated')}
            value={cardToken}
            onChange={setCardToken}
          >
            <Stack gap="xs" mt="xs">
              {testCards.map(token => (
                <Radio key={token} value={token} label={t(`billing.own.${token}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Group grow>
            <Button variant="default" className={classes.pay} onClick={() => setChoosing(false)}>
              {t('action.cancel')}
            </Button>
            <Button className={classes.pay} loading={paying.isPending} onClick={() => paying.mutate()}>
              {t('billing.own.pay', { amount })}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  )
}
