import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../compliance.module.css'

interface Consent {
  id: string
  purpose: string
  source: string
  wording: string
  wordingVersion: string
  givenAt: string
  withdrawnAt: string | null
}

/** What one person agreed to, in the words they were shown. */
export function Consents({ entity, id }: { entity: string; id: string }) {
  const { t } = useTerms()
  const formats = useFormats()
  const client = useQueryClient()
  const key = ['consents', entity, id]
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) =>
      (await api.get<{ data: Consent[] }>('/v1/consents', { query: { 'filter[personId]': id }, signal }))
        .data,
  })
  const withdraw = useMutation({
    mutationFn: (consentId: string) =>
      api.post(`/v1/consents/${consentId}/withdrawal`, { source: t('compliance.consents.atDesk') }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  })
  return (
    <section className={classes.section} aria-label={t('compliance.consents.title')}>
      <h2>{t('compliance.consents.title')}</h2>
      {error && <ProblemView error={error} isInline />}
      {withdraw.error && <ProblemView error={withdraw.error} isInline />}
      {data?.length === 0 && <p>{t('compliance.consents.none')}</p>}
      {data && data.length > 0 && (
        <ul className={classes.list}>
          {data.map(one => (
            <li key={one.id} className={classes.row}>
              <span>
                <strong>{one.purpose}</strong> · {one.source} · {formats.instant(one.givenAt)} ·{' '}
                {t('compliance.consents.version', { version: one.wordingVersion })}
                <span className={classes.reason}>{one.wording}</span>
              </span>
              {one.withdrawnAt ? (
                <span>{t('compliance.consents.withdrawn', { when: formats.instant(one.withdrawnAt) })}</span>
              ) : (
                <Button variant="default" onClick={() => withdraw.mutate(one.id)}>
                  {t('compliance.consents.withdraw')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
