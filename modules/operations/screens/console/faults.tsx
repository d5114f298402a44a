import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../operations.module.css'
import { type Fault, FaultList } from './fault-list.tsx'

export function Faults() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery({
    queryKey: ['console', 'faults'],
    queryFn: ({ signal }) => api.get<{ data: Fault[] }>('/v1/console/faults', { signal }),
  })
  return (
    <section className={classes.section} aria-label={t('operations.console.faults')}>
      <p className={classes.quiet}>{t('operations.faults.sentence')}</p>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data && <FaultList faults={data.data} />}
    </section>
  )
}
