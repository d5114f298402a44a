import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { mineQuery, type OwnReservation } from '../data.ts'
import { usePlace } from '../frame/use-place.ts'
import classes from './mine.module.css'

export function CancelBooking({ reservation, onDone }: { reservation: OwnReservation; onDone: () => void }) {
  const { t } = useTerms()
  const { slug } = usePlace()
  const client = useQueryClient()
  const intend = useIntent()
  const cancelling = useMutation({
    mutationFn: () =>
      intend(key => api.post(`/v1/reservations/${reservation.id}/guest-cancellation`, {}, { key })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: mineQuery(slug).queryKey })
      toast(t('guest.cancelled'))
      onDone()
    },
  })
  const { lateCancelMinutes, startsAt } = reservation
  const untilThen = Date.parse(startsAt) - (performance.timeOrigin + performance.now())
  const isLate = untilThen < lateCancelMinutes * 60_000
  const rule = isLate ? 'guest.cancelLate' : 'guest.cancelRule'
  return (
    <section className={classes.card} aria-label={t('guest.cancel')}>
      <Text>{t(rule, { hours: Math.round((lateCancelMinutes / 60) * 10) / 10 })}</Text>
      {cancelling.error && <ProblemView error={cancelling.error} isInline />}
      <Group grow mt="xs">
        <Button size="md" variant="default" onClick={onDone}>
          {t('guest.keep')}
        </Button>
        <Button size="md" color="red" loading={cancelling.isPending} onClick={() => cancelling.mutate()}>
          {t('guest.cancelNow')}
        </Button>
      </Group>
    </section>
  )
}
