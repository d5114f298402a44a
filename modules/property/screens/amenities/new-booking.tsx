import { Button, Checkbox, Modal, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useAct } from '#ui/data/use-act.ts'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../kit/kit.module.css'
import { NativeInput } from '../kit/native-input.tsx'
import { type FoundUnit, UnitFinder } from '../kit/unit-finder.tsx'
import type { AmenityRow } from './data.ts'
import { type Slot, Slots } from './slots.tsx'

/** Books for a resident at the desk: the home, the day, the hours; what is taken is waited for. */
export function NewBooking({ amenity, onClose }: { amenity: AmenityRow; onClose: () => void }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { act, isBusy } = useAct('property')
  const [unit, setUnit] = useState<FoundUnit | null>(null)
  const [customerId, setCustomer] = useState<string | null>(null)
  const [on, setOn] = useState(todayIn(formats.timeZone))
  const [minutes, setMinutes] = useState(Math.max(amenity.minMinutes, 60))
  const [slot, setSlot] = useState<Slot | null>(null)
  const [isSigned, setSigned] = useState(false)
  const lengths = [30, 60, 90, 120, 180, 240, 300, 360].filter(
    one => one >= amenity.minMinutes && one <= (amenity.maxMinutes ?? 1440),
  )
  async function book() {
    if (!unit || !slot) return
    const { startsAt, endsAt, isTaken } = slot
    const body = { amenityId: amenity.id, unitId: unit.unitId, customerId, startsAt, endsAt }
    if (isSigned)
      // Signed before: then there is nothing to write down.
      await api.post(`/v1/amenities/${amenity.id}/signatures`, { customerId }).catch(error => {
        if (asProblem(error).code !== 'property.signed_already') throw error
      })
    const path = isTaken ? '/v1/amenity-waits' : '/v1/amenity-reservations'
    const done = t(isTaken ? 'property.amenity.waits' : 'property.amenity.booked', { name: amenity.name })
    if (await act(() => api.post(path, body), { done })) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('property.amenity.bookFor', { name: amenity.name })}
      centered
      size="lg"
    >
      {!unit && (
        <UnitFinder
          label={t('property.find.label')}
          onPick={(found, person) => {
            setUnit(found)
            setCustomer((person ?? found.people.find(({ isTold }) => isTold))?.customerId ?? null)
          }}
        />
      )}
      {unit && (
        <div className={classes.form}>
          <Text className={classes.wide} fw={600}>
            {unit.unitName}
          </Text>
          <Select
            label={t('property.request.who')}
            data={unit.people.map(({ customerId: value, name }) => ({ value, label: name }))}
            value={customerId}
            allowDeselect={false}
            onChange={setCustomer}
          />
          <NativeInput
            type="date"
            label={t('property.visit.on')}
            value={on}
            min={todayIn(formats.timeZone)}
            onChange={value => {
              setOn(value)
              setSlot(null)
            }}
          />
          <Select
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
          <div className={classes.wide}>
            <Slots
              amenityId={amenity.id}
              on={on}
              minutes={minutes}
              chosen={slot?.startsAt ?? null}
              onChoose={setSlot}
            />
          </div>
          {amenity.terms && (
            <Checkbox
              className={classes.wide}
              label={t('property.amenity.signs', { terms: amenity.terms })}
              checked={isSigned}
              onChange={event => setSigned(event.currentTarget.checked)}
            />
          )}
          <Button
            className={classes.wide}
            loading={isBusy}
            disabled={!slot || !customerId}
            onClick={() => void book()}
          >
            {t(slot?.isTaken ? 'property.amenity.wait' : 'property.amenity.book')}
          </Button>
        </div>
      )}
    </Modal>
  )
}
