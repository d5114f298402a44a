import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { useFocusBack } from '#ui/timeline/use-focus-back.ts'
import { Done } from './new-stay/done.tsx'
import { Fields } from './new-stay/fields.tsx'
import classes from './new-stay/new-stay.module.css'
import { Ordered } from './new-stay/ordered.tsx'
import { useBooking, type Wish } from './new-stay/use-booking.ts'
import { useScreenState } from './stay/screen-state.ts'

/** Books a stay over the screen it was called from. */
export function NewStay({ wish, onClose }: { wish: Wish; onClose: () => void }) {
  const { t } = useTerms()
  useFocusBack()
  const isPhone = useMediaQuery('(max-width: 47.99em)') ?? false
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      fullScreen={isPhone}
      title={t('bookings.new.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Booking wish={wish} onClose={onClose} />
    </Modal>
  )
}

/** The same at an address of its own, for links and shortcuts from elsewhere. */
export function NewStayPage() {
  const { t } = useTerms()
  const [state, setState] = useScreenState()
  const { customerId, roomId, arrivesOn, departsOn } = state
  const wish = {
    customerId: customerId ?? null,
    roomId: roomId ?? null,
    arrivesOn: arrivesOn ?? null,
    departsOn: departsOn ?? null,
  }
  return (
    <Page title={t('bookings.new.title')}>
      <div className={classes.page}>
        <Booking wish={wish} onClose={() => setState({}, '/app/calendar')} />
      </div>
    </Page>
  )
}

function Booking({ wish, onClose }: { wish: Wish; onClose: () => void }) {
  const { location } = useSession()
  const [, setState] = useScreenState()
  const form = useBooking(location?.id ?? '', wish)
  const { booked, ordered } = form
  if (ordered) return <Ordered order={ordered} onClose={onClose} onAnother={form.again} />
  if (!booked) return <Fields form={form} />
  return (
    <Done
      stay={booked}
      onClose={onClose}
      onAnother={form.again}
      onOpen={() => setState({ stay: booked.id, from: booked.arrivesOn }, '/app/calendar')}
    />
  )
}
