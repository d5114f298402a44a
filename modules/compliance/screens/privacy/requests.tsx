import { Button, Progress } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { addBearer } from '#ui/api/bearer.ts'
import { api } from '#ui/api/client.ts'
import { problemFrom } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import classes from '../compliance.module.css'
import { save } from '../save.ts'
import { LeftOut } from './left-out.tsx'

interface Request {
  id: string
  kind: 'export' | 'erasure'
  subjectName: string | null
  status: 'waiting' | 'running' | 'done' | 'failed'
  progress: number
  createdAt: string
  expiresAt: string | null
  /** Of an export: fields that the role of who asked does not see. */
  result: { leftOut?: string[] }
}

const tones: Record<Request['status'], Tone> = {
  waiting: 'waiting',
  running: 'active',
  done: 'done',
  failed: 'blocked',
}

const isOpen = (request: Request) => request.status === 'waiting' || request.status === 'running'

/** As a file of the browser's, so that a refusal is told here and not saved as one. */
async function fetchBundle({ id }: Request): Promise<void> {
  const headers = new Headers()
  addBearer(headers)
  const answer = await fetch(`/v1/person-requests/${id}/bundle`, { headers, credentials: 'same-origin' })
  if (!answer.ok) throw await problemFrom(answer)
  save('person.zip', await answer.blob())
}

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
  const fetching = useMutation({ mutationFn: fetchBundle })
  return (
    <section className={classes.section} aria-label={t('compliance.requests.title')}>
      <h2>{t('compliance.requests.title')}</h2>
      {error && <ProblemView error={error} isInline />}
      {fetching.error && <ProblemView error={fetching.error} isInline />}
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
                <LeftOut names={request.result.leftOut ?? []} />
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
                  loading={fetching.isPending && fetching.variables.id === request.id}
                  onClick={() => fetching.mutate(request)}
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
