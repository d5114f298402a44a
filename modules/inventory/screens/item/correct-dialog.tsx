import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { lossReasons } from '../../rules.ts'
import type { StockLot } from '../stock/data.ts'
import { AmountInput } from '../units/amount-input.tsx'
import { useDeed } from '../use-deed.ts'
import type { DialogProps } from './asked.ts'
import { Dialog } from './dialog.tsx'

/** Something is gone, or more is there than was thought: how much, and why. */
export function CorrectDialog({ amounts, onClose, lot }: DialogProps & { lot: StockLot }) {
  const { t } = useTerms()
  const deed = useDeed()
  const [sign, setSign] = useState<'less' | 'more'>('less')
  const [quantity, setQuantity] = useState<number>()
  const [reason, setReason] = useState<string>(lossReasons[0])
  const [note, setNote] = useState('')
  async function send() {
    const body = { change: sign === 'less' ? -quantity! : quantity, reason, note: note.trim() || undefined }
    const done = await deed.run(
      key => api.post(`/v1/lots/${lot.id}/adjustments`, body, { key }),
      () => t('inventory.corrected', { number: lot.number }),
    )
    if (done) onClose()
  }
  return (
    <Dialog
      {...{ onClose, isBusy: deed.isBusy, refusal: deed.refusal, isReady: Boolean(quantity) }}
      title={t('inventory.correctLot', { number: lot.number })}
      verb={t('inventory.correct')}
      onSubmit={() => void send()}
    >
      <SegmentedControl
        fullWidth
        value={sign}
        onChange={value => setSign(value as 'less' | 'more')}
        data={[
          { value: 'less', label: t('inventory.less') },
          { value: 'more', label: t('inventory.moreOfIt') },
        ]}
      />
      <AmountInput amounts={amounts} label={t('inventory.amount')} onChange={setQuantity} autoFocus />
      <NativeSelect
        label={t('inventory.why')}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
        data={lossReasons.map(value => ({ value, label: t(`inventory.reason.${value}`) }))}
      />
      <TextInput
        label={t('inventory.note')}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
      />
    </Dialog>
  )
}
