import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import {
  IconArmchair,
  IconChevronLeft,
  IconChevronRight,
  IconPlus,
  IconPrinter,
  IconWalk,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { lazyPart } from '#ui/feedback/lazy-part.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { SearchBox } from '#ui/form/search-box.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { useShortcut } from '#ui/shortcut/use-shortcut.ts'
import { addDays } from '#ui/timeline/day.ts'
import { BookList } from './host/book-list.tsx'
import { type BookEntry, bookQuery, type DayBook, venueQuery } from './host/data.ts'
import { FloorPlan } from './host/floor-plan.tsx'
import classes from './host/host.module.css'
import { TableTimeline } from './host/table-timeline.tsx'
import { WaitingList } from './host/waiting-list.tsx'

interface DialogProps {
  book: DayBook
  onClose: () => void
}

const BookingForm = lazyPart<DialogProps & { isWaiting?: boolean }>(() =>
  import('./host/booking-form.tsx').then(module => module.BookingForm),
)
const ReservationPanel = lazyPart<DialogProps & { entry: BookEntry }>(() =>
  import('./host/reservation-panel.tsx').then(module => module.ReservationPanel),
)
const WalkInDialog = lazyPart<DialogProps & { tableId?: string | undefined }>(() =>
  import('./host/walk-in-dialog.tsx').then(module => module.WalkInDialog),
)

type View = 'book' | 'timeline' | 'floor' | 'waiting'
type Open = { walkIn: string | true } | { form: 'booking' | 'waiting' } | { reservation: string } | undefined

/** Where a host stands all evening: who comes, where they sit, who waits. */
export function HostStand() {
  const { t } = useTerms()
  const { location, formats } = useSession()
  const isNarrow = useMediaQuery('(max-width: 62em)') ?? false
  const [on, setOn] = useState<string>()
  const [view, setView] = useState<View>()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<Open>()
  const venue = useQuery({ ...venueQuery(location?.id ?? ''), enabled: Boolean(location) })
  const venueId = venue.data?.id ?? ''
  const { data: book, error, refetch } = useQuery({ ...bookQuery(venueId, on), enabled: venueId !== '' })
  useShortcut({ keys: 'n', label: t('venues.host.newReservation'), run: () => setOpen({ form: 'booking' }) })
  useShortcut({ keys: 'w', label: t('venues.host.walkIn'), run: () => setOpen({ walkIn: true }) })
  const close = () => setOpen(undefined)
  const openReservation = (reservation: string) => setOpen({ reservation })

  const views: View[] = isNarrow ? ['book', 'floor', 'timeline', 'waiting'] : ['floor', 'timeline']
  const shown = view && views.includes(view) ? view : views[0]!
  const tableName = (ids: readonly string[]) =>
    ids.map(id => book?.tables.find(one => one.id === id)?.name ?? '–').join(' + ')

  const part = (name: View, day: DayBook) => {
    if (name === 'book')
      return <BookList book={day} typed={typed} tableName={tableName} onOpen={openReservation} />
    if (name === 'timeline') return <TableTimeline book={day} onOpen={openReservation} />
    if (name === 'waiting') return <WaitingList book={day} onAdd={() => setOpen({ form: 'waiting' })} />
    return <FloorPlan book={day} onOpen={openReservation} onSeat={walkIn => setOpen({ walkIn })} />
  }

  function content() {
    const failure = venue.error ?? error
    if (failure) return <ProblemView error={failure} onRetry={() => void refetch()} />
    if (venue.data === null) return <Empty icon={IconArmchair} sentence={t('venues.host.noVenue')} />
    if (!book) return <SkeletonRows count={10} height={64} />
    const switcher = (
      <SegmentedControl
        className={classes.views}
        fullWidth={isNarrow}
        size={isNarrow ? 'lg' : 'sm'}
        aria-label={t('venues.host.show')}
        value={shown}
        onChange={value => setView(value as View)}
        data={views.map(name => ({ value: name, label: t(`venues.host.view.${name}`) }))}
      />
    )
    if (isNarrow)
      return (
        <>
          {switcher}
          {part(shown, book)}
        </>
      )
    return (
      <div className={classes.columns}>
        <div className={classes.column}>
          {part('book', book)}
          {part('waiting', book)}
        </div>
        <div className={classes.column}>
          {switcher}
          {part(shown, book)}
        </div>
      </div>
    )
  }

  const chosen =
    book && open && 'reservation' in open && book.reservations.find(one => one.id === open.reservation)
  return (
    <Page
      title={book?.venueName ?? t('venues.host.title')}
      sentence={book && <Counts book={book} day={formats.day(book.on)} />}
      more={
        <Button
          variant="default"
          leftSection={<IconWalk size={18} aria-hidden />}
          onClick={() => setOpen({ walkIn: true })}
        >
          {t('venues.host.walkIn')}
        </Button>
      }
      action={
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({ form: 'booking' })}>
          {t('venues.host.newReservation')}
        </Button>
      }
    >
      <div className={classes.tools}>
        <SearchBox
          className={classes.search}
          label={t('venues.host.search')}
          value={typed}
          onChange={setTyped}
        />
        <ActionIcon
          variant="default"
          size={isNarrow ? 44 : 36}
          aria-label={t('venues.host.dayBefore')}
          onClick={() => book && setOn(addDays(book.on, -1))}
        >
          <IconChevronLeft size={18} aria-hidden className="flip-rtl" />
        </ActionIcon>
        {on && (
          <Button variant="default" onClick={() => setOn(undefined)}>
            {t('venues.host.today')}
          </Button>
        )}
        <ActionIcon
          variant="default"
          size={isNarrow ? 44 : 36}
          aria-label={t('venues.host.dayAfter')}
          onClick={() => book && setOn(addDays(book.on, 1))}
        >
          <IconChevronRight size={18} aria-hidden className="flip-rtl" />
        </ActionIcon>
        {!isNarrow && (
          <ActionIcon variant="default" size={36} aria-label={t('venues.host.print')} onClick={() => print()}>
            <IconPrinter size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {content()}
      {book && open && 'walkIn' in open && (
        <WalkInDialog book={book} tableId={open.walkIn === true ? undefined : open.walkIn} onClose={close} />
      )}
      {book && open && 'form' in open && (
        <BookingForm book={book} isWaiting={open.form === 'waiting'} onClose={close} />
      )}
      {book && chosen && <ReservationPanel entry={chosen} book={book} onClose={close} />}
    </Page>
  )
}

function Counts({ book, day }: { book: DayBook; day: string }) {
  const { t } = useTerms()
  const covers = (...statuses: string[]) =>
    book.reservations
      .filter(one => statuses.includes(one.status))
      .reduce((sum, one) => sum + one.partySize, 0)
  return t('venues.host.sentence', {
    day,
    toCome: covers('held', 'confirmed', 'reconfirmed', 'arrived'),
    seated: covers('seated'),
    left: covers('finished'),
  })
}
