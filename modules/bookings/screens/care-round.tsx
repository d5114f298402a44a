import { Button, Switch, Text, Title } from '@mantine/core'
import { IconBowl } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { earlyMinutes } from '#modules/care/screens/public.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { lazyPart } from '#ui/feedback/lazy-part.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { addDays } from '#ui/timeline/day.ts'
import classes from './care/care.module.css'
import { CareAlerts } from './care/care-alerts.tsx'
import { type CareItem, careRoundQuery, idOf, isOpen, type Slot, slotsOf } from './care/data.ts'
import { Item } from './care/item.tsx'
import { type Care, useCare } from './care/use-care.ts'
import { DayArrows } from './day-arrows.tsx'
import { useScreenState } from './stay/screen-state.ts'

const ReasonDialog = lazyPart<{ care: Care }>(() =>
  import('./care/reason-dialog.tsx').then(module => module.ReasonDialog),
)

const lateAfter = 35 * 60_000
const minute = 60_000
const opensBefore = earlyMinutes * minute

/** When the first of it may be put on record. */
const opensAt = (item: CareItem) => Date.parse(item.dueAt) - opensBefore

/** The minute it is, so that a dose turns late while one looks. */
function useNow(): number {
  const [now, setNow] = useState(() => performance.timeOrigin + performance.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.timeOrigin + performance.now()), minute)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** Doses and meals of the day, made for a thumb on the way from room to room. */
export function CareRound() {
  const { t } = useTerms()
  const { location, formats } = useSession()
  const [state, setState] = useScreenState()
  const [isAll, setAll] = useState(false)
  const care = useCare()
  const today = todayIn(formats.timeZone)
  const on = state.on ?? today
  const locationId = location?.id ?? ''
  const { data, error, refetch } = useQuery({ ...careRoundQuery(locationId, on), enabled: locationId !== '' })
  const now = useNow()
  const open = data?.data.filter(isOpen) ?? []
  const shown = isAll ? (data?.data ?? []) : open
  const go = (days: number) => setState({ on: addDays(on, days) === today ? undefined : addDays(on, days) })

  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={6} height={120} />
    if (shown.length === 0)
      return <Empty icon={IconBowl} sentence={t(data.data.length ? 'care.allDone' : 'care.nothingDue')} />
    return slotsOf(shown).map(slot => <SlotSection key={slot.time} slot={slot} care={care} now={now} />)
  }

  return (
    <Page
      title={on === today ? t('care.title') : formats.day(on)}
      sentence={t('care.sentence', {
        day: formats.day(on),
        open: open.length,
        count: data?.data.length ?? 0,
      })}
    >
      <div className={classes.tools}>
        <DayArrows go={go} />
        <Switch
          label={t('care.showDone')}
          checked={isAll}
          onChange={event => setAll(event.currentTarget.checked)}
        />
      </div>
      {on === today && <CareAlerts alerts={data?.alerts ?? []} />}
      {content()}
      {care.asked && <ReasonDialog care={care} />}
    </Page>
  )
}

function SlotSection({ slot, care, now }: { slot: Slot; care: Care; now: number }) {
  const { t } = useTerms()
  const time = useFormats().timeOfDay(slot.time)
  const meals = slot.items.filter(
    item => item.kind === 'feeding' && item.entry === null && opensAt(item) <= now,
  )
  return (
    <section className={classes.slot} aria-label={time}>
      <header className={classes.slotHead}>
        <Title order={2} size="h3" className="tabular">
          {time}
        </Title>
        <Text c="dimmed" size="sm">
          {t('care.count', { count: slot.items.length })}
        </Text>
        {meals.length > 1 && (
          <Button
            variant="default"
            loading={care.isRoundBusy}
            onClick={() => void care.recordAll(meals, 'all')}
          >
            {t('care.everyoneAte', { count: meals.length })}
          </Button>
        )}
      </header>
      <ul className={classes.list}>
        {slot.items.map(item => (
          <Item
            key={idOf(item)}
            item={item}
            care={care}
            {...(opensAt(item) > now ? { opensAt: opensAt(item) } : {})}
            isLate={item.entry === null && now - Date.parse(item.dueAt) > lateAfter}
          />
        ))}
      </ul>
    </section>
  )
}
