import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../compliance.module.css'

interface Rule {
  id: string
  jurisdiction: string
  title: string
  years: number
  citation: string
  source: string
  isChosen: boolean
}

/** What laws keep of people, by place. */
export function Rules() {
  const { t } = useTerms()
  const { data } = useQuery({
    queryKey: ['retention-rules'],
    queryFn: async ({ signal }) => (await api.get<{ data: Rule[] }>('/v1/retention-rules', { signal })).data,
  })
  return (
    <section className={classes.section} aria-label={t('compliance.rules.title')}>
      <h2>{t('compliance.rules.title')}</h2>
      <p>{t('compliance.rules.sentence')}</p>
      <ul className={classes.list}>
        {data?.map(rule => (
          <li key={rule.id} className={classes.row}>
            <span>
              <strong>{rule.jurisdiction}</strong> {rule.title}
              <span className={classes.reason}>
                <a href={rule.source} target="_blank" rel="noreferrer">
                  {rule.citation}
                </a>
              </span>
            </span>
            <span>
              {t('compliance.rules.years', { count: rule.years })}
              {rule.isChosen && ` · ${t('compliance.rules.chosen')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
