import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { StockLot } from '../stock/data.ts'
import { useDeed } from '../use-deed.ts'
import type { DialogProps } from './asked.ts'
import { Dialog } from './dialog.tsx'

/** Somebody tried a lot out. */
export function InspectDialog({ onClose, lot }: DialogProps & { lot: StockLot }) {
  const { t } = useTerms()
  const deed = useDeed()
  const [outcome, setOutcome] = useState('passed')
  const [note, setNote] = useState('')
  async function send() {
    const done = await deed.run(
      key => api.post(`/v1/lots/${lot.id}/inspections`, { outcome, note: note.trim() || undefined }, { key }),
      () => t('inventory.inspected', { number: lot.number }),
    )
    if (done) onClose()
  }
  return (
    <Dialog
      {...{ onClose, isBusy: deed.isBusy, refusal: deed.refusal, isReady: true }}
      title={t('inventory.inspectLot', { number: lot.number })}
      verb={t('inventory.inspect')}
      onSubmit={() => void send()}
    >
      <SegmentedControl
        fullWidth
        value={outcome}
        onChange={setOutcome}
        data={[
          { value: 'passed', label: t('inventory.passed') },
          { value: 'failed', label: t('inventory.failed') },
        ]}
      />
      <TextInput
        label={t('inventory.note')}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
      />
    </Dialog>
  )
}
