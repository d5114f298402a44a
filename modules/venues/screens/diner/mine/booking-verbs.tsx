import { Button } from '@mantine/core'
import { IconCalendarPlus, IconPencil, IconShare2, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { reservationSays } from '../../../rules.ts'
import type { OwnReservation } from '../data.ts'
import { CancelBooking } from './cancel-booking.tsx'
import { ChangeBooking } from './change-booking.tsx'
import classes from './mine.module.css'
import { useCalendarFile } from './use-calendar-file.ts'
import { useShare } from './use-share.ts'

/** Calendar, change, cancel: the last one asks once, with what it will cost. */
export function BookingVerbs({ reservation }: { reservation: OwnReservation }) {
  const { t } = useTerms()
  const [open, setOpen] = useState<'change' | 'cancel'>()
  const saveToCalendar = useCalendarFile(reservation)
  const share = useShare(reservation)
  const mayChange = reservationSays('change', reservation.status)
  const close = () => setOpen(undefined)
  if (!mayChange) return null
  return (
    <>
      <div className={classes.verbs}>
        <Button variant="default" leftSection={<IconCalendarPlus size={18} />} onClick={saveToCalendar}>
          {t('guest.calendar')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconShare2 size={18} />}
          loading={share.isPending}
          onClick={() => share.mutate()}
        >
          {t('guest.share')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPencil size={18} />}
          aria-expanded={open === 'change'}
          onClick={() => setOpen(open === 'change' ? undefined : 'change')}
        >
          {t('guest.change')}
        </Button>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconX size={18} />}
          aria-expanded={open === 'cancel'}
          onClick={() => setOpen(open === 'cancel' ? undefined : 'cancel')}
        >
          {t('guest.cancel')}
        </Button>
      </div>
      {open === 'change' && <ChangeBooking reservation={reservation} onDone={close} />}
      {open === 'cancel' && <CancelBooking reservation={reservation} onDone={close} />}
    </>
  )
}
