import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import classes from '../operations.module.css'
import type { Business } from './business.ts'
import { Copies } from './copies.tsx'
import { Copy } from './copy.tsx'
import { NewBusiness } from './new-business.tsx'
import { Samples } from './samples.tsx'
import { Standing } from './standing.tsx'
import { Visit } from './visit.tsx'

interface Found {
  data: Business[]
  next: string | null
  editions: { id: string; name: string }[]
}

export function Businesses() {
  const { t } = useTerms()
  const [q, setQ] = useState('')
  const [after, setAfter] = useState('')
  const wanted = useDeferredValue(q)
  const [isMaking, setMaking] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['console', 'tenants', wanted, after],
    queryFn: ({ signal }) =>
      api.get<Found>('/v1/console/tenants', {
        query: { ...(wanted ? { q: wanted } : {}), ...(after ? { after } : {}) },
        signal,
      }),
  })
  return (
    <section className={classes.section} aria-label={t('operations.console.businesses')}>
      <div className={classes.acts}>
        <TextInput
          aria-label={t('operations.businesses.find')}
          placeholder={t('operations.businesses.find')}
          value={q}
          onChange={event => {
            setQ(event.currentTarget.value)
            setAfter('')
          }}
        />
        <Button onClick={() => setMaking(true)}>{t('operations.businesses.new')}</Button>
      </div>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={4} height={56} />}
      {data?.data.length === 0 && <p className={classes.quiet}>{t('operations.businesses.none')}</p>}
      <ul className={classes.list}>
        {data?.data.map(business => (
          <BusinessLine key={business.id} business={business} />
        ))}
      </ul>
      <div className={classes.acts}>
        {after && (
          <Button variant="default" onClick={() => setAfter('')}>
            {t('operations.businesses.first')}
          </Button>
        )}
        {data?.next && (
          <Button variant="default" onClick={() => setAfter(data.next ?? '')}>
            {t('operations.businesses.next')}
          </Button>
        )}
      </div>
      <Copies />
      {isMaking && <NewBusiness editions={data?.editions ?? []} onClose={() => setMaking(false)} />}
    </section>
  )
}

function BusinessLine({ business }: { business: Business }) {
  const { t } = useTerms()
  const { slug, name, edition, plan, status, members, keys, eventsToday } = business
  return (
    <li>
      <span className={classes.what}>
        <strong>{name}</strong>
        <span className={classes.quiet}>
          {[
            slug,
            edition,
            plan,
            t('operations.businesses.usage', { members, keys, events: eventsToday }),
          ].join(' · ')}
        </span>
      </span>
      <span className={classes.acts}>
        {status === 'suspended' && <Status tone="blocked">{t('operations.businesses.suspended')}</Status>}
        {status === 'active' && <Visit business={business} />}
        <Samples business={business} />
        <Copy business={business} />
        <Standing business={business} />
      </span>
    </li>
  )
}
