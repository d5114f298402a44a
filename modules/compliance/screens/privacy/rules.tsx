import { Anchor } from '@mantine/core'
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
              <strong>
                {rule.jurisdiction === '*' ? t('compliance.rules.anywhere') : rule.jurisdiction}
              </strong>{' '}
              {rule.title}
              <span className={classes.reason}>
                <Anchor href={rule.source} target="_blank" rel="noreferrer">
                  {rule.citation}
                </Anchor>
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

interface Tidying {
  id: string
  title: string
  days: number
  isOn: boolean
  dueCount: number
}

/** What is thrown away when it is old: a rehearsal of the coming night. */
export function Tidying() {
  const { t } = useTerms()
  const { data } = useQuery({
    queryKey: ['tidying'],
    queryFn: async ({ signal }) => (await api.get<{ data: Tidying[] }>('/v1/tidying', { signal })).data,
  })
  return (
    <section className={classes.section} aria-label={t('compliance.tidying.title')}>
      <h2>{t('compliance.tidying.title')}</h2>
      <p>{t('compliance.tidying.sentence')}</p>
      <ul className={classes.list}>
        {data?.map(one => (
          <li key={one.id} className={classes.row}>
            <span>
              {t(`compliance.tidying.${one.id}`)}
              <span className={classes.reason}>{t('compliance.tidying.after', { count: one.days })}</span>
            </span>
            <span>
              {t(one.isOn ? 'compliance.tidying.on' : 'compliance.tidying.off', { count: one.dueCount })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
