import '@mantine/core/styles/Radio.css'
import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { IconCreditCard } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import { ownAccountsQuery, ownInvoicesQuery, type WaysToPay } from './data.ts'
import { HowToPay } from './how-to-pay.tsx'
import classes from './own.module.css'

/** What the simulator makes of a card is said by its token; nobody is charged anything. */
const testCards = ['sim_card', 'sim_declined'] as const

interface PayByCardProps {
  ways: WaysToPay
  path: string
  /** What is sent besides the card. */
  body?: object
  /** On the button, as in "Pay 12 €". */
  label: string
  /** Names the button where there are several on a page. */
  longLabel?: string
  isPaying: boolean
  isDeclined: boolean
  isReady?: boolean
  children?: ReactNode
  onStarted?: (paymentId: string) => void
}

/** One key for one wish: what was pressed twice, or sent again after a lost answer, charges once. */
export function PayByCard(props: PayByCardProps) {
  const { ways, path, body, label, longLabel, isPaying, isDeclined, isReady = true, children } = props
  const terms = useTerms()
  const { t } = terms
  const client = useQueryClient()
  const intend = useIntent()
  const [isChoosing, setChoosing] = useState(false)
  const [cardToken, setCardToken] = useState<string>(testCards[0])
  const paying = useMutation({
    mutationFn: () => intend(key => api.post<{ id: string }>(path, { ...body, cardToken }, { key })),
    onSuccess: payment => {
      setChoosing(false)
      setCardToken(testCards[0])
      props.onStarted?.(payment.id)
    },
    onSettled: () =>
      Promise.all(
        [ownInvoicesQuery, ownAccountsQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey })),
      ),
  })
  const problem = paying.error ? wordsOf(asProblem(paying.error), terms) : undefined
  if (isPaying)
    return (
      <output>
        <Status tone="waiting">{t('billing.own.paying')}</Status>
      </output>
    )
  if (ways.cardProvider !== 'simulator') return <HowToPay ways={ways} />
  return (
    <Stack gap="xs">
      {isDeclined && (
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
          aria-label={longLabel}
          onClick={() => setChoosing(true)}
        >
          {label}
        </Button>
      )}
      {isChoosing && (
        <>
          {children}
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
            <Button
              className={classes.pay}
              loading={paying.isPending}
              disabled={!isReady}
              onClick={() => paying.mutate()}
            >
              {label}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  )
}
