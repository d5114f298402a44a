import { ActionIcon, Button, Select, Text, UnstyledButton } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus, IconSofa } from '@tabler/icons-react'
import { useState } from 'react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { EmptyList } from '#ui/table/empty-list.tsx'
import { addDays } from '#ui/timeline/day.ts'
import { instantOf } from '#ui/timeline/zone.ts'
import { CloseHours } from './amenities/close-hours.tsx'
import { Closures } from './amenities/closures.tsx'
import {
  type AmenityRow,
  type ReservationRow,
  useAmenities,
  useReservations,
  useWaits,
} from './amenities/data.ts'
import { NewBooking } from './amenities/new-booking.tsx'
import { ReservationDialog } from './amenities/reservation-dialog.tsx'
import { Week } from './amenities/week.tsx'
import classes from './kit/kit.module.css'
import { Section } from './kit/section.tsx'

/** The rooms of the house, week by week: bookings with their buffers, who asks, who waits. */
export function AmenityWeek() {
  const { t } = useTerms()
  const { location } = useSession()
  const { data: amenities, error, refetch } = useAmenities(location?.id)
  const noun = useEntity('property.amenity')
  const [chosen, setChosen] = useState<string | null>(null)
  const amenity = amenities?.find(({ id }) => id === chosen) ?? amenities?.[0]
  if (error)
    return (
      <Page title={t('property.amenity.week')}>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </Page>
    )
  if (!amenities) return <SkeletonRows count={6} height={80} />
  if (!amenity)
    return (
      <Page title={t('property.amenity.week')}>
        <EmptyList entity={noun} icon={IconSofa} sentence={t('property.amenity.none')} />
      </Page>
    )
  return <WeekOf key={amenity.id} amenity={amenity} amenities={amenities} onChoose={setChosen} />
}

interface WeekOfProps {
  amenity: AmenityRow
  amenities: AmenityRow[]
  onChoose: (id: string | null) => void
}

function WeekOf({ amenity, amenities, onChoose }: WeekOfProps) {
  const { t } = useTerms()
  const { formats, can, location } = useSession()
  const today = todayIn(formats.timeZone)
  const [from, setFrom] = useState(today)
  const [shown, setShown] = useState<ReservationRow | null>(null)
  const [isAdding, setAdding] = useState(false)
  const [isClosing, setClosing] = useState(false)
  const standing = { 'filter[status][in]': 'requested,confirmed' }
  const week = useReservations({
    ...standing,
    'filter[amenityId]': amenity.id,
    'filter[startsAt][gte]': instantOf(from, '00:00', formats.timeZone),
    'filter[startsAt][lt]': instantOf(addDays(from, 7), '00:00', formats.timeZone),
  })
  const asked = useReservations({ 'filter[status]': 'requested', 'filter[locationId]': location?.id })
  const waits = useWaits(amenity.id)
  const money = (key: string, amount: AmenityRow['fee']) =>
    amount && t(key, { amount: formats.money(amount) })
  const rules = [
    t('property.amenity.hours', {
      from: formats.timeOfDay(amenity.opens),
      until: formats.timeOfDay(amenity.closes),
    }),
    amenity.bufferMinutes > 0 && t('property.amenity.buffer', { minutes: amenity.bufferMinutes }),
    amenity.perUnitPerDay && t('property.amenity.dayCap', { count: amenity.perUnitPerDay }),
    amenity.perUnitPerWeek && t('property.amenity.weekCap', { count: amenity.perUnitPerWeek }),
    amenity.perUnitPerMonth && t('property.amenity.cap', { count: amenity.perUnitPerMonth }),
    money('property.amenity.fee', amenity.fee),
    money('property.amenity.deposit', amenity.deposit),
  ]
  return (
    <Page
      title={t('property.amenity.week')}
      sentence={rules.filter(Boolean).join(' · ')}
      action={
        can('property.reservation.write') && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('property.amenity.new')}
          </Button>
        )
      }
    >
      <div className={classes.tools}>
        <Select
          aria-label={t('entity.property.amenity.one')}
          data={amenities.map(({ id, name }) => ({ value: id, label: name }))}
          value={amenity.id}
          allowDeselect={false}
          onChange={onChoose}
        />
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('property.amenity.weekBefore')}
          onClick={() => setFrom(addDays(from, -7))}
        >
          <IconChevronLeft size={18} className="flip-rtl" aria-hidden />
        </ActionIcon>
        <Text className={classes.figure}>{formats.day(from)}</Text>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('property.amenity.weekAfter')}
          onClick={() => setFrom(addDays(from, 7))}
        >
          <IconChevronRight size={18} className="flip-rtl" aria-hidden />
        </ActionIcon>
        {can('property.amenity.write') && (
          <Button variant="default" onClick={() => setClosing(true)}>
            {t('property.closure.go')}
          </Button>
        )}
      </div>
      <Week amenity={amenity} from={from} reservations={week.data ?? []} onOpen={setShown} />
      <div className={classes.columns} style={{ marginBlockStart: '1.25rem' }}>
        <Section
          title={t('property.amenity.asked')}
          aside={asked.data?.length}
          none={asked.data && t('property.amenity.noneAsked')}
        >
          {(asked.data ?? []).map(one => (
            <li key={one.id}>
              <UnstyledButton className={`${classes.card} ${classes.plain}`} onClick={() => setShown(one)}>
                <b>
                  {one.amenity?.name} · {one.unit?.name}
                </b>
                <Text component="span" size="sm" c="dimmed">
                  {formats.instant(one.startsAt)}–{formats.time(one.endsAt)} · {one.customer?.name}
                </Text>
              </UnstyledButton>
            </li>
          ))}
        </Section>
        <Section
          title={t('property.amenity.line')}
          aside={waits.data?.length}
          none={waits.data && t('property.amenity.noLine')}
        >
          {(waits.data ?? []).map((one, at) => (
            <li key={one.id} className={classes.card}>
              <b>
                {at + 1}. {one.unit?.name} · {one.customer?.name}
              </b>
              <Text size="sm" c="dimmed">
                {formats.instant(one.startsAt)}–{formats.time(one.endsAt)}
              </Text>
            </li>
          ))}
        </Section>
        <Closures amenityId={amenity.id} from={instantOf(from, '00:00', formats.timeZone)} />
      </div>
      {shown && <ReservationDialog reservation={shown} onClose={() => setShown(null)} />}
      {isAdding && <NewBooking amenity={amenity} onClose={() => setAdding(false)} />}
      {isClosing && <CloseHours amenity={amenity} on={from} onClose={() => setClosing(false)} />}
    </Page>
  )
}
