import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { reservationMay } from '../../amenities/reservation-rules.ts'
import classes from '../kit/kit.module.css'
import { ReasonDialog } from '../kit/reason-dialog.tsx'
import type { ReservationRow } from './data.ts'

type Asked = 'refusal' | 'cancellation' | 'kept'

/** One booking: who, when, what it costs, and what the office and the desk can do with it. */
export function ReservationDialog({
  reservation,
  onClose,
}: {
  reservation: ReservationRow
  onClose: () => void
}) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { act, isBusy } = useAct('property')
  const [asked, setAsked] = useState<Asked | null>(null)
  const { id, fee, deposit, depositState } = reservation
  const url = `/v1/amenity-reservations/${id}`
  async function send(noun: string, body: object, done: string) {
    if (await act(() => api.post(`${url}/${noun}`, body), { done: t(done) })) onClose()
  }
  const mayDecide = can('property.reservation.decide')
  const mayWrite = can('property.reservation.write')
  return (
    <Modal opened onClose={onClose} title={reservation.amenity?.name} centered>
      <div className={classes.section}>
        <Text fw={600}>
          {reservation.unit?.name} · {reservation.customer?.name}
        </Text>
        <Text>
          {formats.instant(reservation.startsAt)}–{formats.time(reservation.endsAt)}
        </Text>
        <Status tone={reservation.status === 'requested' ? 'waiting' : 'planned'}>
          {t(`property.reservation.${reservation.status}`)}
        </Status>
        {fee && <Text size="sm">{t('property.amenity.fee', { amount: formats.money(fee) })}</Text>}
        {deposit && (
          <Text size="sm">
            {t('property.amenity.deposit', { amount: formats.money(deposit) })} ·{' '}
            {t(`property.deposit.${depositState}`)}
          </Text>
        )}
        <Group gap="xs">
          {mayDecide && reservationMay('approve', reservation) && (
            <Button
              loading={isBusy}
              onClick={() => void send('approval', {}, 'property.reservation.wasApproved')}
            >
              {t('property.reservation.approve')}
            </Button>
          )}
          {mayDecide && reservationMay('decline', reservation) && (
            <Button variant="default" onClick={() => setAsked('refusal')}>
              {t('property.reservation.decline')}
            </Button>
          )}
          {mayWrite && depositState === 'due' && (
            <Button
              variant="default"
              onClick={() => void send('deposit', { to: 'held' }, 'property.deposit.taken')}
            >
              {t('property.deposit.take')}
            </Button>
          )}
          {mayWrite && depositState === 'held' && (
            <>
              <Button
                variant="default"
                onClick={() => void send('deposit', { to: 'returned' }, 'property.deposit.returned')}
              >
                {t('property.deposit.return')}
              </Button>
              <Button variant="default" onClick={() => setAsked('kept')}>
                {t('property.deposit.keep')}
              </Button>
            </>
          )}
          {mayWrite && reservationMay('cancel', reservation) && (
            <Button variant="subtle" color="gray" onClick={() => setAsked('cancellation')}>
              {t('property.reservation.cancel')}
            </Button>
          )}
        </Group>
      </div>
      {asked && (
        <ReasonDialog
          title={reservation.amenity?.name ?? ''}
          label={t('property.reason')}
          isOptional={asked === 'cancellation'}
          verb={t(`property.reservation.verb.${asked}`)}
          onClose={() => setAsked(null)}
          onDone={reason =>
            void (asked === 'kept'
              ? send('deposit', { to: 'kept', note: reason }, 'property.deposit.kept')
              : send(asked, reason ? { reason } : {}, 'property.reservation.ended'))
          }
        />
      )}
    </Modal>
  )
}
