import { Button, Checkbox, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Times } from '#modules/business/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { addDays } from '#ui/timeline/day.ts'
import { refusalWords } from '../stay/refusal-words.ts'
import { type PortalData, portalQuery } from './data.ts'
import classes from './portal.module.css'

/** One screen from wish to request; what was typed stays when it is refused. */
export function RequestForm({ portal, onClose }: { portal: PortalData; onClose: () => void }) {
  const terms = useTerms()
  const { t } = terms
  const formats = useFormats()
  const client = useQueryClient()
  const intend = useIntent()
  const today = todayIn(formats.timeZone)
  const [arrivesOn, setArrivesOn] = useState(addDays(today, 1))
  const [departsOn, setDepartsOn] = useState(addDays(today, 3))
  const [roomTypeId, setRoomTypeId] = useState(portal.roomTypes[0]?.id ?? null)
  const [guestIds, setGuestIds] = useState(portal.guests.map(guest => guest.id))
  const [notes, setNotes] = useState('')
  const type = portal.roomTypes.find(each => each.id === roomTypeId)
  const asking = useMutation({
    mutationFn: () => {
      const wish = { customerId: portal.customers[0]?.id, locationId: type?.locationId, roomTypeId }
      const body = { ...wish, arrivesOn, departsOn, guestIds, ...(notes ? { notes } : {}) }
      return intend(key => api.post('/v1/stay-requests', body, { key }))
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: portalQuery.queryKey })
      toast(t('portal.asked'))
      onClose()
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    asking.mutate()
  }
  const day = (label: string, value: string, min: string, set: (value: string) => void) => (
    <label className={classes.day}>
      {label}
      <input
        type="date"
        required
        value={value}
        min={min}
        onChange={event => set(event.currentTarget.value)}
      />
    </label>
  )
  return (
    <form onSubmit={submit}>
      <Stack>
        <Title order={1} size="h2">
          {t('portal.ask')}
        </Title>
        <div className={classes.days}>
          {day(t('portal.arrivesOn'), arrivesOn, today, setArrivesOn)}
          {day(t('portal.departsOn'), departsOn, arrivesOn, setDepartsOn)}
        </div>
        <Times times={portal.openingTimes} />
        <Select
          label={t('portal.roomType')}
          data={portal.roomTypes.map(each => ({
            value: each.id,
            label: `${each.name} · ${formats.money(each.nightlyRate)}`,
          }))}
          value={roomTypeId}
          onChange={setRoomTypeId}
          allowDeselect={false}
        />
        <Checkbox.Group label={t('portal.guests')} value={guestIds} onChange={setGuestIds}>
          <Group mt="xs">
            {portal.guests.map(guest => (
              <Checkbox key={guest.id} value={guest.id} label={guest.name} />
            ))}
          </Group>
        </Checkbox.Group>
        <Textarea
          label={t('portal.notes')}
          value={notes}
          onChange={event => setNotes(event.currentTarget.value)}
        />
        {asking.error && (
          <Text role="alert" c="var(--mantine-color-error)">
            {refusalWords(asProblem(asking.error), terms)}
          </Text>
        )}
        <Group grow>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={asking.isPending} disabled={!type}>
            {t('portal.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
