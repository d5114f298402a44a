import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { Problem } from '../api/problem.ts'
import { wordsOf } from '../feedback/problem-words.ts'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { useFormats } from '../session/session-provider.tsx'
import classes from './offline.module.css'
import type { Outbox } from './outbox.ts'
import { recordOf } from './rules.ts'
import type { Waiting } from './store.ts'

interface OutboxEntryProps {
  outbox: Outbox
  waiting: Waiting
  onLeave: () => void
}

const stale = 412

export function OutboxEntry({ outbox, waiting, onLeave }: OutboxEntryProps) {
  const terms = useTerms()
  const { t } = terms
  const formats = useFormats()
  const [isBusy, setBusy] = useState(false)
  const { what, madeAt, triedAt, refusal, path } = waiting
  const record = recordOf(path)

  /** A change that came too late is laid over what is there now, when a person says so. */
  async function again() {
    setBusy(true)
    try {
      const newest =
        refusal?.status === stale && record ? await api.get<{ version: number }>(record) : undefined
      await outbox.retry(waiting, newest?.version)
    } catch {
      toast(t('problem.offline.title'), { tone: 'problem' })
    }
    setBusy(false)
  }

  function reason(): string {
    if (!refusal) return ''
    if (refusal.code === 'unsure') return t('offline.outbox.unsure')
    return wordsOf(new Problem(refusal.status, { code: refusal.code, detail: refusal.why }), terms).why
  }
  const state = refusal ? reason() : t(triedAt ? 'offline.outbox.tried' : 'offline.outbox.kept')
  return (
    <li className={classes.entry} data-refused={refusal ? true : undefined}>
      <strong>{what}</strong>
      <span className={classes.when}>{formats.instant(new Date(madeAt).toISOString())}</span>
      <span>{state}</span>
      <Group gap="xs" mt={4}>
        {refusal && (
          <Button size="compact-md" variant="default" loading={isBusy} onClick={() => void again()}>
            {t(refusal.status === stale ? 'offline.outbox.overwrite' : 'action.tryAgain')}
          </Button>
        )}
        {refusal && record && (
          <Button
            size="compact-md"
            variant="default"
            component={Link}
            to={`/app${record.slice(3)}`}
            onClick={onLeave}
          >
            {t('offline.outbox.open')}
          </Button>
        )}
        <Button size="compact-md" variant="subtle" color="red" onClick={() => void outbox.discard(waiting)}>
          {t('offline.outbox.discard')}
        </Button>
      </Group>
    </li>
  )
}
