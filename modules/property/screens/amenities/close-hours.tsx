import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { instantOf } from '#ui/timeline/zone.ts'
import classes from '../kit/kit.module.css'
import { NativeInput } from '../kit/native-input.tsx'
import type { AmenityRow } from './data.ts'

interface Props {
  amenity: AmenityRow
  on: string
  onClose: () => void
}

/** Keeps a room of the house free of bookings for some hours, and says why. */
export function CloseHours({ amenity, on: preset, onClose }: Props) {
  const { t } = useTerms()
  const { timeZone } = useFormats()
  const { act, isBusy } = useAct('property')
  const [on, setOn] = useState(preset)
  const [from, setFrom] = useState(amenity.opens.slice(0, 5))
  const [until, setUntil] = useState(amenity.closes.slice(0, 5))
  const [reason, setReason] = useState('')
  async function close() {
    const body = { startsAt: instantOf(on, from, timeZone), endsAt: instantOf(on, until, timeZone), reason }
    const closed = await act(() => api.post<{ id: string }>(`/v1/amenities/${amenity.id}/closures`, body), {
      done: t('property.closure.done', { name: amenity.name }),
    })
    if (closed) onClose()
  }
  return (
    <Modal opened centered onClose={onClose} title={t('property.closure.title', { name: amenity.name })}>
      <div className={classes.form}>
        <NativeInput type="date" label={t('property.visit.on')} value={on} onChange={setOn} />
        <NativeInput type="time" label={t('property.closure.from')} value={from} onChange={setFrom} />
        <NativeInput type="time" label={t('property.closure.until')} value={until} onChange={setUntil} />
        <TextInput
          className={classes.wide}
          label={t('property.closure.why')}
          required
          maxLength={200}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <Button
          className={classes.wide}
          loading={isBusy}
          disabled={!reason.trim() || from >= until}
          onClick={() => void close()}
        >
          {t('property.closure.go')}
        </Button>
      </div>
    </Modal>
  )
}
