import { Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { StockLot } from '../stock/data.ts'
import { AmountInput } from '../units/amount-input.tsx'
import { useDeed } from '../use-deed.ts'
import type { DialogProps } from './asked.ts'
import { Dialog } from './dialog.tsx'
import { type Plan, PlanWords } from './plan-words.tsx'

/** Takes some of an item; before it is done, it says from which lots and why. */
export function TakeDialog({ row, amounts, onClose, lot }: DialogProps & { lot?: StockLot | undefined }) {
  const { t } = useTerms()
  const { location } = useSession()
  const deed = useDeed()
  const [quantity, setQuantity] = useState<number>()
  const [overrideReason, setReason] = useState('')
  const needsReason = lot !== undefined && lot.standing !== 'good'
  const plan = useQuery({
    queryKey: ['stock', 'plan', row.id, quantity],
    enabled: quantity !== undefined && quantity > 0 && lot === undefined,
    queryFn: ({ signal }) =>
      api.get<Plan>(`/v1/items/${row.id}/pick-plan`, {
        query: { quantity, locationId: location?.id },
        signal,
      }),
  })
  async function send() {
    const about = {
      lotId: lot?.id,
      locationId: location?.id,
      overrideReason: overrideReason.trim() || undefined,
    }
    const taken = await deed.run(
      key => api.post(`/v1/items/${row.id}/issues`, { quantity, ...about }, { key }),
      () => t('inventory.taken', { amount: amounts.say(quantity!), name: row.name }),
    )
    if (taken) onClose()
  }
  return (
    <Dialog
      {...{ onClose, isBusy: deed.isBusy, refusal: deed.refusal }}
      isReady={Boolean(quantity) && (!needsReason || overrideReason.trim() !== '')}
      title={
        lot
          ? t('inventory.takeOfLot', { name: row.name, number: lot.number })
          : t('inventory.takeOf', { name: row.name })
      }
      verb={t('inventory.take')}
      onSubmit={() => void send()}
    >
      <AmountInput amounts={amounts} label={t('inventory.amount')} onChange={setQuantity} autoFocus />
      {plan.data && <PlanWords plan={plan.data} amounts={amounts} />}
      {needsReason && (
        <>
          <Text size="sm">{t('inventory.overrideNeeds')}</Text>
          <TextInput
            label={t('inventory.overrideReason')}
            value={overrideReason}
            onChange={event => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </Dialog>
  )
}
