import { Button, Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import classes from '../compliance.module.css'

interface Request {
  id: string
  kind: 'export' | 'erasure'
  subjectName: string | null
  status: 'waiting' | 'running' | 'done' | 'failed'
  progress: number
  createdAt: string
  expiresAt: string | null
}

const tones: Record<Request['status'], Tone> = {
  waiting: 'waiting',
  running: 'active',
  done: 'done',
  failed: 'blocked',
}

const isOpen = (request: Request) => request.status === 'waiting' || request.status === 'running'

/** What was asked for, and how far it is. */
export function Requests() {
  const { t } = useTerms()
  const formats = useFormats()
  const { data, error } = useQuery<Request[]>({
    queryKey: ['person-requests'],
    refetchInterval: query => (query.state.data?.some(isOpen) ? 1500 : false),
    queryFn: async ({ signal }) =>
      (await api.get<{ data: Request[] }>('/v1/person-requests', { query: { limit: 20 }, signal })).data,
  })
  return (
    <section className={classes.section} aria-label={t('compliance.requests.title')}>
      <h2>{t('compliance.requests.title')}</h2>
      {error && <ProblemView error={error} isInline />}
      {data?.length === 0 && <p>{t('compliance.requests.none')}</p>}
      {data && data.length > 0 && (
        <ul className={classes.list}>
          {data.map(request => (
            <li key={request.id} className={classes.row}>
              <span>
                {t(`compliance.requests.${request.kind}`, {
                  name: request.subjectName ?? t('compliance.requests.somebody'),
                })}
                <span className={classes.reason}>{formats.instant(request.createdAt)}</span>
              </span>
              {isOpen(request) && (
                <Progress
                  value={request.progress}
                  w="8rem"
                  aria-label={t('compliance.requests.progress', { percent: request.progress })}
                />
              )}
              <Status tone={tones[request.status]}>{t(`compliance.status.${request.status}`)}</Status>
              {request.kind === 'export' && request.status === 'done' && (
                <Button
                  variant="default"
                  component="a"
                  href={`/v1/person-requests/${request.id}/bundle`}
                  download
                >
                  {t('compliance.requests.fetch')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
