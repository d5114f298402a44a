import { Button, TextInput } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './door/conflicts.module.css'

interface Passage {
  id: string
  personName: string
  direction: 'in' | 'out'
  at: string
  method: string
  conflict: string | null
  settledAt: string | null
}

const key = ['presence.passage', 'conflicts']

/** What the devices at the door saw and cannot be true beside the rest, until somebody says what it was. */
export function Conflicts() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<{ data: Passage[] }>('/v1/passages?limit=200&sort=-at', { signal }),
  })
  const open = (data?.data ?? []).filter(one => one.conflict && !one.settledAt)

  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={4} height={88} />
    if (open.length === 0) return <Empty icon={IconCircleCheck} sentence={t('kiosk.conflicts.none')} />
    return (
      <ul className={classes.list}>
        {open.map(passage => (
          <Conflict key={passage.id} passage={passage} />
        ))}
      </ul>
    )
  }
  return (
    <Page title={t('kiosk.conflicts.title')} sentence={t('kiosk.conflicts.sentence')}>
      {content()}
    </Page>
  )
}

function Conflict({ passage }: { passage: Passage }) {
  const { t } = useTerms()
  const formats = useFormats()
  const client = useQueryClient()
  const [settlement, setSettlement] = useState('')

  async function settle() {
    try {
      await api.post(`/v1/passages/${passage.id}/settlement`, { settlement })
      toast(t('kiosk.conflicts.settled'))
    } catch (error) {
      toast(asProblem(error).message, { tone: 'problem' })
    }
    await client.invalidateQueries({ queryKey: key })
  }
  return (
    <li className={classes.conflict}>
      <Status tone="attention">
        {t(`kiosk.conflicts.${passage.direction}`, { person: passage.personName })}
      </Status>
      <time dateTime={passage.at}>{formats.instant(passage.at)}</time>
      <p>{passage.conflict}</p>
      <form
        onSubmit={event => {
          event.preventDefault()
          void settle()
        }}
      >
        <TextInput
          aria-label={t('kiosk.conflicts.what')}
          placeholder={t('kiosk.conflicts.what')}
          maxLength={500}
          value={settlement}
          onChange={event => setSettlement(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!settlement.trim()}>
          {t('kiosk.conflicts.settle')}
        </Button>
      </form>
    </li>
  )
}
