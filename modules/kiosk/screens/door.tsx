import { Button } from '@mantine/core'
import { IconQrcode } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { newId } from '#ui/api/new-id.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Chooser } from './kiosk/chooser.tsx'
import { Done } from './kiosk/done.tsx'
import classes from './kiosk/kiosk.module.css'
import type { DoorChild, Person, Step } from './kiosk/use-door.ts'
import type { VisitAnswer } from './offline/queue.ts'
import type { KeptVisit } from './offline/store.ts'

interface Scanned {
  locationName: string
  children: DoorChild[]
}

/** What a guardian's own phone shows after it scanned the code on the kiosk. */
export function Door() {
  const { t } = useTerms()
  const { code } = useSearch({ strict: false }) as { code?: string }
  const scanned = useQuery({
    queryKey: ['kiosk-scan', code],
    queryFn: ({ signal }) => api.get<Scanned>('/v1/kiosk-scan', { query: { code }, signal }),
    enabled: Boolean(code),
    retry: false,
  })
  const [done, setDone] = useState<Extract<Step, { name: 'done' }>>()
  const visit = useMutation({
    mutationFn: async ({ direction, chosen, answers }: Chosen) => {
      const dependantIds = chosen.map(({ id }) => id)
      const body = { code, clientId: newId(), direction, dependantIds, answers }
      const { results } = await api.post<VisitAnswer>('/v1/kiosk-scans', body)
      const isDone = ({ id }: DoorChild) =>
        results.some(one => one.dependantId === id && one.result === 'done')
      const namesOf = (children: DoorChild[]) => children.map(({ name }) => name)
      setDone({
        name: 'done',
        direction,
        names: namesOf(chosen.filter(isDone)),
        askStaff: namesOf(chosen.filter(one => !isDone(one))),
        isKept: false,
      })
    },
  })
  if (!code) return <Empty icon={IconQrcode} sentence={t('kiosk.door.how')} />
  if (done)
    return (
      <div className={classes.kiosk}>
        <Done step={done} onClose={() => setDone(undefined)} />
        <Button component={Link} to={'/portal' as '/'} variant="subtle">
          {t('kiosk.door.home')}
        </Button>
      </div>
    )
  const problem = scanned.error ?? visit.error
  if (problem) return <ProblemView error={problem} onRetry={() => void scanned.refetch()} />
  if (!scanned.data) return <SkeletonRows count={3} height={96} />
  const person: Person = { personName: '', children: scanned.data.children }
  return (
    <div className={classes.own}>
      <Chooser
        person={person}
        onGo={(_, direction, chosen, answers) => visit.mutate({ direction, chosen, answers })}
        onCancel={() => history.back()}
      />
    </div>
  )
}

interface Chosen {
  direction: 'in' | 'out'
  chosen: DoorChild[]
  answers: KeptVisit['answers']
}
