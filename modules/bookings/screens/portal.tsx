import { Button, Tabs, Text, Title } from '@mantine/core'
import { IconCalendarEvent, IconPaw } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Times } from '#modules/business/screens/public.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { type OwnRequest, type OwnStay, type PortalData, portalQuery } from './portal/data.ts'
import classes from './portal/portal.module.css'
import { ReportCard } from './portal/report-card.tsx'
import { RequestForm } from './portal/request-form.tsx'
import { useSeen } from './portal/use-seen.ts'
import { StatusBadge } from './stay/status-badge.tsx'

/** A customer's own page, made for a phone: stays to come, how the guests fared, and asking for more. */
export function Portal() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery(portalQuery)
  const [isAsking, setAsking] = useState(false)
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={5} height={88} />
  if (isAsking) return <RequestForm portal={data} onClose={() => setAsking(false)} />
  return (
    <>
      <header className={classes.head}>
        <div>
          <Title order={1} size="h2">
            {t('portal.hello', { name: data.customers.map(customer => customer.name).join(', ') })}
          </Title>
          <Text c="dimmed">{data.guests.map(guest => guest.name).join(', ')}</Text>
        </div>
        <Button className={classes.ask} onClick={() => setAsking(true)}>
          {t('portal.ask')}
        </Button>
      </header>
      <Times times={data.openingTimes} />
      <Sections portal={data} />
    </>
  )
}

function Sections({ portal }: { portal: PortalData }) {
  const { t } = useTerms()
  const seen = useSeen()
  return (
    <Tabs
      defaultValue="stays"
      keepMounted={false}
      onChange={tab => tab === 'cards' && seen(portal.reportCards)}
    >
      <Tabs.List grow>
        <Tabs.Tab value="stays">{t('portal.stays')}</Tabs.Tab>
        <Tabs.Tab value="cards">
          {t('portal.cards')} {portal.reportCards.length}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="stays" pt="md">
        <ul className={classes.list}>
          {portal.requests.map(request => (
            <Request key={request.id} request={request} />
          ))}
          {portal.stays.map(stay => (
            <Stay key={stay.id} stay={stay} />
          ))}
        </ul>
        {portal.stays.length + portal.requests.length === 0 && (
          <Empty icon={IconCalendarEvent} sentence={t('portal.noStays')} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="cards" pt="md">
        {portal.reportCards.length === 0 && <Empty icon={IconPaw} sentence={t('portal.noCards')} />}
        <ul className={classes.list}>
          {portal.reportCards.map(card => (
            <ReportCard key={card.id} card={card} />
          ))}
        </ul>
      </Tabs.Panel>
    </Tabs>
  )
}

function Stay({ stay }: { stay: OwnStay }) {
  const formats = useFormats()
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>
          {formats.day(stay.arrivesOn)} – {formats.day(stay.departsOn)}
        </b>
        <StatusBadge status={stay.status} />
      </div>
      <div className={classes.line}>
        <Text c="dimmed">
          {stay.guestNames.join(', ')} · {stay.roomTypeName}
        </Text>
        <span className="tabular">{formats.money(stay.total)}</span>
      </div>
    </li>
  )
}

function Request({ request }: { request: OwnRequest }) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>
          {formats.day(request.arrivesOn)} – {formats.day(request.departsOn)}
        </b>
        <Status tone={request.status === 'declined' ? 'blocked' : 'waiting'}>
          {t(`portal.request.${request.status}`)}
        </Status>
      </div>
      <Text c="dimmed">{request.reason ?? request.roomTypeName}</Text>
    </li>
  )
}
