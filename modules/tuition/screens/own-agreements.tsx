import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './agreement/own.module.css'

interface OwnAgreement {
  id: string
  customerName: string
  wording: string
  contentHash: string
  sentAt: string
  signedAt: string | null
  signedBy: string | null
  state: 'open' | 'signed' | 'ended'
}

/** What a payer signed or is asked to, in exactly the words of it; shown where a customer looks at what they agreed to. */
export function OwnAgreements() {
  const { t } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery({
    queryKey: ['tuition.agreement', 'own'],
    queryFn: async ({ signal }) =>
      (await api.get<{ data: OwnAgreement[] }>('/v1/own-agreements', { signal })).data,
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data?.length) return null
  return (
    <section aria-labelledby="own-agreements">
      <h2 id="own-agreements" className={classes.title}>
        {t('entity.tuition.agreement.many')}
      </h2>
      <ul className={classes.list}>
        {data.map(one => (
          <li key={one.id} className={classes.item}>
            <b>{t('tuition.agreement.for', { who: one.customerName })}</b>
            {one.state === 'signed' && (
              <Status tone="done">
                {t('tuition.agreement.signed', {
                  who: one.signedBy ?? '',
                  when: one.signedAt ? formats.instant(one.signedAt) : '',
                })}
              </Status>
            )}
            {one.state === 'open' && <Status tone="waiting">{t('tuition.agreement.own.open')}</Status>}
            {one.state === 'ended' && <Status tone="neutral">{t('tuition.agreement.own.ended')}</Status>}
            <details className={classes.details}>
              <summary>{t('tuition.agreement.own.read')}</summary>
              <p className={classes.wording} dir="auto">
                {one.wording}
              </p>
              <Text size="xs" c="dimmed" className={classes.hash}>
                {one.contentHash}
              </Text>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
