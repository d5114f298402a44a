import '@mantine/core/styles/CheckboxCard.css'
import '@mantine/core/styles/CheckboxIndicator.css'
import '@mantine/core/styles/Radio.css'
import '@mantine/core/styles/RadioCard.css'
import '@mantine/core/styles/RadioIndicator.css'
import { Button, Group, Stack, Switch, Text, Textarea } from '@mantine/core'
import { ActionButton } from '#ui/button/action-button.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { DayInput } from '#ui/form/day-input.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { daysBetween } from '#ui/timeline/day.ts'
import { Cart } from './cart.tsx'
import { CustomerPicker } from './customer-picker.tsx'
import { GuestPicker } from './guest-picker.tsx'
import classes from './new-stay.module.css'
import { Quote } from './quote.tsx'
import { Refusal } from './refusal.tsx'
import { RoomPicker } from './room-picker.tsx'
import type { BookingForm } from './use-booking.ts'

/** Who, when, where, what it costs, and only then the promise. */
export function Fields({ form }: { form: BookingForm }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { booking, change, type, problem } = form
  const nights =
    booking.arrivesOn && booking.departsOn ? daysBetween(booking.arrivesOn, booking.departsOn) : undefined
  return (
    <Stack gap="md" className={classes.form}>
      <CustomerPicker
        value={booking.customerId}
        onChange={customerId => change({ customerId, guestIds: [] })}
        isFixed={form.cart.length > 0}
      />
      {booking.customerId && form.cart.length > 0 && (
        <Cart customerId={booking.customerId} lines={form.cart} onRemove={form.removeFromOrder} />
      )}
      {booking.customerId && (
        <GuestPicker
          key={`${booking.customerId} ${form.cart.length}`}
          customerId={booking.customerId}
          value={booking.guestIds}
          onChange={guestIds => change({ guestIds })}
        />
      )}
      <Group grow align="start">
        <DayInput
          label={t('bookings.field.arrivesOn')}
          value={booking.arrivesOn}
          onChange={arrivesOn => change({ arrivesOn })}
          isOptional={false}
        />
        <DayInput
          label={t('bookings.field.departsOn')}
          value={booking.departsOn}
          onChange={departsOn => change({ departsOn })}
          isOptional={false}
          error={nights !== undefined && nights < 0 ? t('timeline.backwards') : undefined}
        />
      </Group>
      {form.availabilityError && <ProblemView error={form.availabilityError} isInline />}
      {form.free.length > 0 && (
        <RoomPicker
          free={form.free}
          type={type}
          roomId={form.roomId}
          onType={roomTypeId => change({ roomTypeId, roomId: null })}
          onRoom={roomId => change({ roomId, roomTypeId: type?.roomTypeId ?? null })}
        />
      )}
      {form.isAsking && form.free.length === 0 && <SkeletonRows count={3} />}
      <Textarea
        label={t('bookings.field.notes')}
        autosize
        minRows={2}
        value={booking.notes}
        onChange={event => change({ notes: event.currentTarget.value })}
      />
      <Switch
        label={t('bookings.new.hold')}
        description={t('bookings.new.holdWhy')}
        checked={booking.hold}
        onChange={event => change({ hold: event.currentTarget.checked })}
      />
      {form.quote && <Quote quote={form.quote} />}
      <div className={classes.sum}>
        {problem && (
          <div className={classes.refusal}>
            <Refusal
              problem={problem}
              alternatives={form.alternatives}
              onTake={form.take}
              onOverride={reason => void form.book(reason)}
              onClose={() => change({})}
            />
          </div>
        )}
        <div>
          <Text size="sm" c="dimmed">
            {nights === undefined || nights < 0
              ? t('bookings.field.total')
              : t('timeline.nights', { count: nights })}
          </Text>
          <span className={classes.total}>{form.sum ? formats.money(form.sum) : '–'}</span>
        </div>
        {form.addToOrder && (
          <Button size="md" variant="default" onClick={form.addToOrder}>
            {t('bookings.order.add')}
          </Button>
        )}
        <ActionButton
          size="md"
          loading={form.isBusy}
          reason={
            form.missing && form.cart.length === 0 ? t(`bookings.new.missing.${form.missing}`) : undefined
          }
          onClick={() => void form.book()}
        >
          {form.cart.length > 0
            ? t('bookings.order.book', { count: form.cart.length + (form.addToOrder ? 1 : 0) })
            : t(booking.hold ? 'bookings.new.holdIt' : 'bookings.new.book')}
        </ActionButton>
      </div>
    </Stack>
  )
}
