import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { DayInput } from '#ui/form/day-input.tsx'
import { MoneyInput } from '#ui/form/money-input.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { AmountInput } from '../units/amount-input.tsx'
import { useDeed } from '../use-deed.ts'
import type { DialogProps } from './asked.ts'
import { Dialog } from './dialog.tsx'

/** A delivery: its lot, how much, what it cost, its last day. */
export function ReceiveDialog({
  row,
  amounts,
  onClose,
  reorderId,
}: DialogProps & { reorderId?: string | undefined }) {
  const { t } = useTerms()
  const { location } = useSession()
  const deed = useDeed()
  const [number, setNumber] = useState('')
  const [quantity, setQuantity] = useState<number>()
  const [cost, setCost] = useState<unknown>(null)
  const [expiresOn, setExpiresOn] = useState<string | null>(null)
  const isReady = number.trim() !== '' && quantity !== undefined && typeof cost === 'object' && cost !== null

  async function send() {
    const body = {
      itemId: row.id,
      number: number.trim(),
      quantity,
      cost,
      expiresOn,
      locationId: location?.id,
      reorderId,
    }
    const lot = await deed.run(
      key => api.post<{ id: string }>('/v1/lots', body, { key }),
      () => t('inventory.received', { number: number.trim(), amount: amounts.say(quantity!) }),
    )
    if (lot) onClose()
  }
  return (
    <Dialog
      {...{ onClose, isReady, isBusy: deed.isBusy, refusal: deed.refusal }}
      title={t('inventory.receiveOf', { name: row.name })}
      verb={t('inventory.receive')}
      onSubmit={() => void send()}
    >
      <TextInput
        label={t('inventory.lot.number')}
        data-autofocus
        required
        value={number}
        onChange={event => setNumber(event.currentTarget.value)}
      />
      <AmountInput amounts={amounts} label={t('inventory.amount')} onChange={setQuantity} />
      <MoneyInput label={t('inventory.costOfAll')} value={cost} onChange={setCost} />
      <DayInput label={t('inventory.lot.lastOn')} value={expiresOn} onChange={setExpiresOn} isOptional />
    </Dialog>
  )
}
