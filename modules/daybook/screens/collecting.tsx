import { Title } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Portrait } from '#ui/detail/portrait.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { type Collector, feedQuery } from './feed/data.ts'
import classes from './feed/feed.module.css'

/** Who may collect the children, and on which days. */
export function Collecting() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery(feedQuery())
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={4} height={72} />
  if (data.collectors.length === 0) return <Empty icon={IconUsers} sentence={t('daybook.collecting.none')} />
  return (
    <>
      <Title order={1} size="h3">
        {t('daybook.collecting.title')}
      </Title>
      <p className={classes.hint}>{t('daybook.collecting.how')}</p>
      {data.children.map(child => {
        const own = data.collectors.filter(({ childId }) => childId === child.id)
        return (
          <section key={child.id} className={classes.section}>
            <h2>{child.name}</h2>
            <ul className={classes.people}>
              {own.map(collector => (
                <Person key={`${collector.name}-${collector.relationship}`} collector={collector} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function Person({ collector }: { collector: Collector }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { name, relationship, weekdays, validUntilOn } = collector
  const days = weekdays.length
    ? weekdays.map(day => t(`daybook.day.${day}`)).join(', ')
    : t('daybook.day.any')
  const until = validUntilOn ? t('daybook.collecting.until', { day: formats.day(validUntilOn) }) : ''
  return (
    <li>
      <Portrait id={name} name={name} size={36} />
      <span>
        <strong>{name}</strong>
        <small>{[relationship, days, until].filter(Boolean).join(' · ')}</small>
      </span>
    </li>
  )
}
