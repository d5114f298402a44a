import { Button, Checkbox, Group, Select, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { addDays } from '#ui/timeline/day.ts'
import { type Slot, Slots } from '../amenities/slots.tsx'
import classes from '../kit/kit.module.css'
import { NativeInput } from '../kit/native-input.tsx'
import type { OwnAmenity, OwnHome } from './data.ts'

/** The day, how long, and one of the times that are free; a taken one is waited for. */
export function BookForm({
  amenity,
  homes,
  onClose,
}: {
  amenity: OwnAmenity
  homes: OwnHome[]
  onClose: () => void
}) {
  const { t } = useTerms()
  const formats = useFormats()
  const { act, isBusy } = useAct('property')
  const today = todayIn(formats.timeZone)
  const [unitId, setUnitId] = useState(homes[0]?.unitId ?? null)
  const [on, setOn] = useState(addDays(today, 1))
  const [minutes, setMinutes] = useState(Math.max(amenity.minMinutes, 60))
  const [slot, setSlot] = useState<Slot | null>(null)
  const [isSigning, setSigning] = useState(false)
  const lengths = [30, 60, 90, 120, 180, 240, 300, 360].filter(
    one => one >= amenity.minMinutes && one <= (amenity.maxMinutes ?? 1440),
  )
  async function book() {
    if (!slot) return
    const amenityId = amenity.id
    if (!amenity.isSigned) {
      const signed = await act(() => api.post('/v1/own-amenity-signatures', { amenityId, unitId }))
      if (!signed) return
    }
    const body = { amenityId, unitId, startsAt: slot.startsAt, endsAt: slot.endsAt }
    const path = slot.isTaken ? '/v1/own-amenity-waits' : '/v1/own-amenity-reservations'
    const words = slot.isTaken ? 'waits' : amenity.needsApproval ? 'asks' : 'booked'
    const done = t(`property.amenity.${words}`, { name: amenity.name })
    if (await act(() => api.post(path, body), { done })) onClose()
  }
  return (
    <div className={classes.section} style={{ gap: '0.75rem' }}>
      <Title order={2} size="h3">
        {amenity.name}
      </Title>
      {homes.length > 1 && (
        <Select
          label={t('entity.property.unit.one')}
          data={homes.map(home => ({ value: home.unitId, label: home.unitName }))}
          value={unitId}
          allowDeselect={false}
          onChange={setUnitId}
        />
      )}
      <NativeInput
        type="date"
        label={t('property.visit.on')}
        value={on}
        min={today}
        max={amenity.horizonDays ? addDays(today, amenity.horizonDays) : undefined}
        onChange={value => {
          setOn(value)
          setSlot(null)
        }}
      />
      <Select
        size="md"
        label={t('property.amenity.length')}
        data={lengths.map(one => ({
          value: String(one),
          label: t('property.amenity.minutes', { count: one }),
        }))}
        value={String(minutes)}
        allowDeselect={false}
        onChange={value => {
          setMinutes(Number(value))
          setSlot(null)
        }}
      />
      {on && (
        <Slots
          amenityId={amenity.id}
          on={on}
          minutes={minutes}
          chosen={slot?.startsAt ?? null}
          onChoose={setSlot}
        />
      )}
      {amenity.terms && !amenity.isSigned && (
        <Checkbox
          size="md"
          label={t('property.amenity.iSign', { terms: amenity.terms })}
          checked={isSigning}
          onChange={event => setSigning(event.currentTarget.checked)}
        />
      )}
      {amenity.cancelHours > 0 && (
        <Text size="sm" c="dimmed">
          {t('property.amenity.cancelHours', { hours: amenity.cancelHours })}
        </Text>
      )}
      <Group grow>
        <Button variant="default" className={classes.touch} onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          className={classes.touch}
          loading={isBusy}
          disabled={!slot || (Boolean(amenity.terms) && !amenity.isSigned && !isSigning)}
          onClick={() => void book()}
        >
          {t(slot?.isTaken ? 'property.amenity.wait' : 'property.amenity.book')}
        </Button>
      </Group>
    </div>
  )
}
