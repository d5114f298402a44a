import { Button, Group, Text } from '@mantine/core'
import { IconDoor, IconPackage } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Comings } from './desk/comings.tsx'
import { type DeskDay, deskQuery } from './desk/data.ts'
import { Instructions } from './desk/instructions.tsx'
import { WaitingParcels } from './desk/waiting-parcels.tsx'
import classes from './kit/kit.module.css'

/** The day at the desk, from one glance: what waits, who comes, what must be minded. */
export function FrontDesk() {
  const { t } = useTerms()
  const { location, formats } = useSession()
  const { data, error, refetch } = useQuery({
    ...deskQuery(location?.id ?? ''),
    enabled: Boolean(location),
  })
  return (
    <Page
      title={t('property.desk.title')}
      sentence={data && formats.day(data.on)}
      action={
        <Button
          component={Link}
          to={'/app/parcels/in' as never}
          leftSection={<IconPackage size={18} aria-hidden />}
        >
          {t('property.in.title')}
        </Button>
      }
      more={
        <Group gap="xs">
          <Button
            component={Link}
            to={'/app/pass-check' as never}
            variant="default"
            leftSection={<IconDoor size={18} aria-hidden />}
          >
            {t('property.door.title')}
          </Button>
        </Group>
      }
    >
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Day day={data} />
      ) : (
        <SkeletonRows count={8} height={64} />
      )}
    </Page>
  )
}

function Day({ day }: { day: DeskDay }) {
  const { t } = useTerms()
  const waiting = day.parcels.reduce((sum, one) => sum + one.count, 0)
  const counts = {
    parcels: waiting,
    visitors: day.visitors.length,
    bookings: day.reservations.length,
    requests: day.requests.open,
    overdue: day.requests.overdue,
  }
  return (
    <>
      <dl className={classes.counts}>
        {Object.entries(counts).map(([name, value]) => (
          <div key={name}>
            <dt>{t(`property.desk.count.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={classes.columns}>
        <Instructions rows={day.instructions} />
        <WaitingParcels rows={day.parcels} />
        <Comings day={day} />
      </div>
      <Text c="dimmed" size="sm" mt="lg">
        {t('property.desk.keys')}
      </Text>
    </>
  )
}
