import { IconGauge } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import classes from './integrations.module.css'

interface Counts {
  requestCount: number
  refusedCount: number
}

interface UsagePage {
  plan: string
  limit: number | null
  windowSeconds: number
  callers: (Counts & { kind: string; keyId: string | null; name: string | null; lastAt: string })[]
  days: (Counts & { day: string })[]
}

/** What programs asked, and what the plan allows. */
export function Usage() {
  const { t, has } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery({
    queryKey: ['api-usage'],
    queryFn: ({ signal }) => api.get<UsagePage>('/v1/api-usage', { signal }),
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonPage />
  const { plan, limit, windowSeconds, callers, days } = data
  const planName = has(`integrations.plan.${plan}`) ? t(`integrations.plan.${plan}`) : plan
  const sentence =
    limit === null
      ? t('integrations.usage.unmetered', { plan: planName })
      : t('integrations.usage.limit', {
          plan: planName,
          limit: formats.number(limit),
          minutes: windowSeconds / 60,
        })
  const most = Math.max(1, ...days.map(({ requestCount }) => requestCount))
  return (
    <Page title={t('integrations.usage.title')} sentence={sentence}>
      {callers.length === 0 ? (
        <Empty icon={IconGauge} sentence={t('integrations.usage.none')} />
      ) : (
        <div className={classes.usage}>
          <section aria-labelledby="by-day">
            <h2 id="by-day">{t('integrations.usage.byDay')}</h2>
            <ul className={classes.days}>
              {days.map(({ day, requestCount }) => (
                <li key={day}>
                  <span>{formats.day(day)}</span>
                  <span className={classes.bar} aria-hidden>
                    <span style={{ inlineSize: `${(requestCount / most) * 100}%` }} />
                  </span>
                  <span className={classes.figure}>{formats.number(requestCount)}</span>
                </li>
              ))}
            </ul>
            {days.length === 0 && <p>{t('integrations.usage.noPrograms')}</p>}
          </section>
          <section aria-labelledby="by-caller">
            <h2 id="by-caller">{t('integrations.usage.byCaller')}</h2>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too */}
            <section className={classes.scroll} tabIndex={0} aria-labelledby="by-caller">
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('integrations.usage.caller')}</th>
                    <th scope="col">{t('integrations.usage.requests')}</th>
                    <th scope="col">{t('integrations.usage.refused')}</th>
                    <th scope="col">{t('integrations.usage.last')}</th>
                  </tr>
                </thead>
                <tbody>
                  {callers.map(caller => (
                    <tr key={`${caller.kind} ${caller.keyId}`}>
                      <th scope="row">{caller.name ?? t(`integrations.caller.${caller.kind}`)}</th>
                      <td>{formats.number(caller.requestCount)}</td>
                      <td>{formats.number(caller.refusedCount)}</td>
                      <td>{formats.instant(caller.lastAt)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </section>
        </div>
      )}
    </Page>
  )
}
