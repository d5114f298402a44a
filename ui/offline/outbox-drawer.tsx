import { Button, Drawer, Group } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { useIsOnline } from './line.ts'
import classes from './offline.module.css'
import type { Outbox } from './outbox.ts'
import { OutboxEntry } from './outbox-entry.tsx'
import type { Waiting } from './store.ts'

interface OutboxDrawerProps {
  outbox: Outbox
  waiting: readonly Waiting[]
  onClose: () => void
}

/** What waits, oldest first, and what was refused with its reason and a way out. */
export function OutboxDrawer({ outbox, waiting, onClose }: OutboxDrawerProps) {
  const { t } = useTerms()
  const isOnline = useIsOnline()
  const [isSending, setSending] = useState(false)
  const refused = waiting.filter(({ refusal }) => refusal)
  const others = waiting.filter(({ refusal }) => !refusal)

  async function sendAll() {
    setSending(true)
    await outbox.sendAll().finally(() => setSending(false))
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={t('offline.outbox.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {waiting.length === 0 && (
        <p className={classes.empty}>
          <IconCheck size={16} aria-hidden /> {t('offline.outbox.empty')}
        </p>
      )}
      {refused.length > 0 && (
        <section aria-labelledby="outbox-refused">
          <h3 id="outbox-refused" className={classes.heading}>
            {t('offline.outbox.refused')}
          </h3>
          <p className={classes.help}>{t('offline.outbox.refusedHelp')}</p>
          <ul className={classes.list}>
            {refused.map(each => (
              <OutboxEntry key={each.key} outbox={outbox} waiting={each} onLeave={onClose} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="outbox-waiting">
          <h3 id="outbox-waiting" className={classes.heading}>
            {t('offline.outbox.waiting')}
          </h3>
          <p className={classes.help}>
            {t(isOnline ? 'offline.outbox.onlineHelp' : 'offline.outbox.offlineHelp')}
          </p>
          <ul className={classes.list}>
            {others.map(each => (
              <OutboxEntry key={each.key} outbox={outbox} waiting={each} onLeave={onClose} />
            ))}
          </ul>
          <Group justify="flex-end" mt="md">
            <Button loading={isSending} disabled={!isOnline} onClick={() => void sendAll()}>
              {t('offline.outbox.send')}
            </Button>
          </Group>
        </section>
      )}
    </Drawer>
  )
}
