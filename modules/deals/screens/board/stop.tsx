import { Button, Group, Modal, TextInput } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import { useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './board.module.css'
import type { DealBoard } from './data.ts'
import type { useBoard } from './use-board.ts'

type Acting = ReturnType<typeof useBoard>

/** Takes every offer off at once; asks for the reason, because the whole house will wonder. */
export function StopButton({ acting }: { acting: Acting }) {
  const { t } = useTerms()
  const { can } = useSession()
  const [reason, setReason] = useState<string>()
  const pull = async () => {
    if (await acting.stop(reason?.trim() ?? '')) setReason(undefined)
  }
  return (
    <>
      <ActionButton
        variant="default"
        color="red"
        leftSection={<IconHandStop size={16} />}
        reason={can('deals.deal.stop') ? undefined : t('record.mayNotChange')}
        onClick={() => setReason('')}
      >
        {t('deals.stop.all')}
      </ActionButton>
      <Modal opened={reason !== undefined} onClose={() => setReason(undefined)} title={t('deals.stop.all')}>
        <form
          onSubmit={event => {
            event.preventDefault()
            void pull()
          }}
        >
          <p className={classes.modalWords}>{t('deals.stop.what')}</p>
          <TextInput
            label={t('deals.stop.reason')}
            value={reason ?? ''}
            maxLength={200}
            data-autofocus
            onChange={event => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" mt="md" gap="xs">
            <Button variant="default" onClick={() => setReason(undefined)}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" color="red" disabled={!reason?.trim()} loading={acting.busy === 'stop'}>
              {t('deals.stop.all')}
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  )
}

export function StopBanner({ stop, acting }: { stop: NonNullable<DealBoard['stop']>; acting: Acting }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  return (
    <section className={classes.stopped} aria-label={t('deals.state.stopped')}>
      <IconHandStop size={20} aria-hidden />
      <p>
        <strong>{t('deals.stop.since', { at: formats.instant(stop.since) })}</strong> {stop.reason}
      </p>
      <ActionButton
        variant="default"
        loading={acting.busy === 'stop'}
        reason={can('deals.deal.stop') ? undefined : t('record.mayNotChange')}
        onClick={() => void acting.lift()}
      >
        {t('deals.stop.lift')}
      </ActionButton>
    </section>
  )
}
