import { Button, Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import classes from '../operations.module.css'

type CopyStatus = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'

interface CopyState {
  id: string
  name: string
  fromName: string
  status: CopyStatus
  done: number
  of: number
  rows: number
  fault?: string
  updatedAt: string
}

const tones: Record<CopyStatus, Tone> = {
  waiting: 'waiting',
  running: 'waiting',
  done: 'active',
  cancelled: 'attention',
  failed: 'blocked',
}
const isOpen = ({ status }: CopyState) => status === 'waiting' || status === 'running'
const oftenMs = 1_000

/** Copies that are being made, how far they are, and what became of the last. */
export function Copies() {
  const { t } = useTerms()
  const { data } = useQuery({
    queryKey: ['console', 'copies'],
    queryFn: ({ signal }) => api.get<{ data: CopyState[] }>('/v1/console/copies', { signal }),
    refetchInterval: ({ state }) => (state.data?.data.some(isOpen) ? oftenMs : false),
  })
  if (!data?.data.length) return null
  return (
    <section className={classes.section} aria-labelledby="copies-title">
      <h2 id="copies-title">{t('operations.copies.title')}</h2>
      <ul className={classes.list}>
        {data.data.map(copy => (
          <CopyLine key={copy.id} copy={copy} />
        ))}
      </ul>
    </section>
  )
}

function CopyLine({ copy }: { copy: CopyState }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { act, isBusy } = useAct()
  const { id, name, fromName, status, done, of, rows, fault, updatedAt } = copy
  const breakOff = () =>
    void act(key => api.post(`/v1/console/copies/${id}/cancellation`, {}, { key }), {
      done: t('operations.copies.isCancelled', { name }),
    })
  const label = t('operations.copies.rows', { rows })
  return (
    <li>
      <span className={classes.what}>
        <strong>{t('operations.copies.one', { name, from: fromName })}</strong>
        <span className={classes.quiet}>
          {[label, fault, formats.instant(updatedAt)].filter(Boolean).join(' · ')}
        </span>
        {isOpen(copy) && <Progress value={of ? (100 * done) / of : 0} aria-label={name} mt={6} />}
      </span>
      <span className={classes.acts}>
        <Status tone={tones[status]}>{t(`operations.copies.${status}`)}</Status>
        {isOpen(copy) && (
          <Button variant="default" loading={isBusy} onClick={breakOff}>
            {t('operations.copies.cancel')}
          </Button>
        )}
      </span>
    </li>
  )
}
