import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../operations.module.css'

interface Deed {
  id: string
  at: string
  operatorName: string
  operation: string
  reason: string | null
  tenantName: string | null
}

/** What operators did: nobody can take a line away. */
export function Deeds() {
  const { t } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery({
    queryKey: ['console', 'deeds'],
    queryFn: ({ signal }) => api.get<{ data: Deed[] }>('/v1/console/deeds', { signal }),
  })
  return (
    <section className={classes.section} aria-label={t('operations.console.deeds')}>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data?.data.length === 0 && <p className={classes.quiet}>{t('operations.deeds.none')}</p>}
      <ul className={classes.list}>
        {data?.data.map(deed => (
          <li key={deed.id}>
            <span className={classes.what}>
              <span>
                <strong>{deed.operatorName}</strong> · {t(`operations.deed.${deed.operation.split('.')[1]}`)}
              </span>
              <span className={classes.quiet}>
                {[deed.tenantName, deed.reason, formats.instant(deed.at)].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
