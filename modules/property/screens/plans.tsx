import { Button, Modal, Select, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './kit/kit.module.css'
import { Section } from './kit/section.tsx'
import { DueUpkeep } from './upkeep/due-upkeep.tsx'
import { NewPlan } from './upkeep/new-plan.tsx'

export interface PlanRow {
  id: string
  title: string
  asset: string | null
  mode: 'fixed' | 'floating'
  everyMonths: number | null
  nextDueOn: string | null
  meterName: string | null
  everyUnits: number | null
  meterValue: number | null
  meterDue: number | null
  building?: { name: string }
}

/** Upkeep that comes round, by the calendar and by what meters count. */
export function Plans() {
  const { t } = useTerms()
  const { can, location } = useSession()
  const [isAdding, setAdding] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['property.plan', 'cards', location?.id],
    queryFn: ({ signal }) =>
      api.get<{ data: PlanRow[] }>('/v1/maintenance-plans', {
        query: { 'filter[locationId]': location?.id, include: 'building', limit: 200 },
        signal,
      }),
  })
  return (
    <Page
      title={t('entity.property.plan.many')}
      sentence={t('property.plan.sentence')}
      action={
        can('property.plan.write') && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('property.plan.new')}
          </Button>
        )
      }
    >
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={5} height={90} />}
      <div className={classes.columns}>
        {data && (
          <Section title={t('property.plan.all')} aside={data.data.length} none={t('property.plan.none')}>
            {data.data.map(plan => (
              <PlanCard key={plan.id} plan={plan} />
            ))}
          </Section>
        )}
        <DueUpkeep />
      </div>
      {isAdding && <NewPlan onClose={() => setAdding(false)} />}
    </Page>
  )
}

function PlanCard({ plan }: { plan: PlanRow }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { act, isBusy } = useAct('property')
  const [isReading, setReading] = useState(false)
  const isWaiting = plan.mode === 'floating' && !plan.nextDueOn && plan.meterDue === null
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>{plan.title}</b>
        {isWaiting ? (
          <Status tone="waiting">{t('property.plan.ordered')}</Status>
        ) : (
          plan.nextDueOn && <Status tone="planned">{formats.day(plan.nextDueOn)}</Status>
        )}
      </div>
      <Text size="sm" c="dimmed">
        {[
          plan.building?.name,
          plan.asset,
          plan.everyMonths && t('property.plan.months', { count: plan.everyMonths }),
          t(`property.plan.${plan.mode}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {plan.everyUnits && (
        <div className={classes.line}>
          <Text size="sm">
            {t('property.plan.meter', {
              name: plan.meterName ?? '',
              value: formats.number(plan.meterValue ?? 0),
              due: plan.meterDue === null ? '–' : formats.number(plan.meterDue),
            })}
          </Text>
          {can('property.plan.operate') && (
            <Button
              variant="default"
              aria-label={t('property.plan.readOf', { title: plan.title })}
              onClick={() => setReading(true)}
            >
              {t('property.plan.read')}
            </Button>
          )}
        </div>
      )}
      {can('property.plan.write') && !isWaiting && (
        <div>
          <Button
            variant="subtle"
            loading={isBusy}
            aria-label={t('property.plan.orderOf', { title: plan.title })}
            onClick={() =>
              void act(() => api.post(`/v1/maintenance-plans/${plan.id}/orders`), {
                done: t('property.plan.wasOrdered', { title: plan.title }),
              })
            }
          >
            {t('property.plan.order')}
          </Button>
        </div>
      )}
      {isReading && <Reading plan={plan} onClose={() => setReading(false)} />}
    </li>
  )
}

function Reading({ plan, onClose }: { plan: PlanRow; onClose: () => void }) {
  const { t } = useTerms()
  const { timeZone } = useSession().formats
  const { act, isBusy } = useAct('property')
  const [value, setValue] = useState('')
  const [meter, setMeter] = useState('same')
  async function submit(event: FormEvent) {
    event.preventDefault()
    const body = { readOn: todayIn(timeZone), value: Number(value), isNewMeter: meter === 'new' }
    const made = await act(() =>
      api.post<{ orderId: string | null }>(`/v1/maintenance-plans/${plan.id}/readings`, body),
    )
    if (!made) return
    await act(async () => true, { done: t(made.orderId ? 'property.plan.readDue' : 'property.plan.wasRead') })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={plan.title} centered>
      <form className={classes.form} onSubmit={event => void submit(event)}>
        <TextInput
          label={plan.meterName ?? ''}
          description={t('property.plan.last', { value: plan.meterValue ?? 0 })}
          inputMode="numeric"
          data-autofocus
          value={value}
          onChange={event => setValue(event.currentTarget.value.replace(/\D/g, ''))}
        />
        <Select
          label={t('property.plan.which')}
          data={['same', 'new'].map(name => ({ value: name, label: t(`property.plan.meter.${name}`) }))}
          value={meter}
          allowDeselect={false}
          onChange={next => setMeter(next ?? 'same')}
        />
        <Button className={classes.wide} type="submit" loading={isBusy} disabled={!value}>
          {t('action.save')}
        </Button>
      </form>
    </Modal>
  )
}
