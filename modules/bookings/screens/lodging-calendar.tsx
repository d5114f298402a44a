import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconBed, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { useShortcut } from '#ui/shortcut/use-shortcut.ts'
import { addDays } from '#ui/timeline/day.ts'
import { DayList } from '#ui/timeline/day-list.tsx'
import { MoveTo } from '#ui/timeline/move-to.tsx'
import { Timeline } from '#ui/timeline/timeline.tsx'
import { Alternatives } from './calendar/alternatives.tsx'
import classes from './calendar/calendar.module.css'
import { CalendarToolbar } from './calendar/toolbar.tsx'
import { useChartData } from './calendar/use-chart-data.ts'
import { useMoves } from './calendar/use-moves.ts'
import { whoOf } from './calendar/use-swap.ts'
import { NewStay, StayPanel } from './stay/parts.ts'
import { useScreenState } from './stay/screen-state.ts'

/** Every room and every night of a location: who is where, what is free, and the way to change it. */
export function LodgingCalendar() {
  const { t } = useTerms()
  const { location, formats } = useSession()
  const isPhone = useMediaQuery('(max-width: 40em)') ?? false
  const [view, setView] = useScreenState()
  const dayCount = view.days === '30' ? 30 : 14
  const [movingId, setMovingId] = useState<string | null>(view.move && view.stay ? view.stay : null)
  const today = todayIn(formats.timeZone)
  const home = isPhone ? today : addDays(today, -1)
  const from = view.from ?? home
  const range = { locationId: location?.id ?? '', from, to: addDays(from, isPhone ? 1 : dayCount) }
  const chart = useChartData(range, view)
  const moves = useMoves(range, chart)
  const moving = chart.bars.find(bar => bar.id === movingId)
  const waitingCount = chart.bars.filter(bar => bar.rowId === null).length

  useShortcut({ keys: 'n', label: t('bookings.new.title'), run: () => setView({ new: 'yes' }) })
  function book(wish: { roomId?: string; arrivesOn?: string; departsOn?: string }) {
    moves.dismiss()
    setView({ new: 'yes', ...wish })
  }

  const shared = {
    rows: chart.rows,
    bars: chart.bars,
    statuses: chart.statuses,
    unplacedLabel: t('bookings.calendar.unplaced'),
    onOpen: (stay: string) => {
      moves.dismiss()
      setView({ stay })
    },
    onMoveTo: setMovingId,
    onRowChosen: (roomId: string) => book({ roomId, arrivesOn: isPhone ? from : today }),
  }

  function content() {
    if (chart.query.error)
      return <ProblemView error={chart.query.error} onRetry={() => void chart.query.refetch()} />
    if (!chart.query.data) return <SkeletonRows count={14} />
    if (chart.rows.length === 0) return <Empty icon={IconBed} sentence={t('bookings.calendar.empty')} />
    if (isPhone) return <DayList {...shared} day={from} />
    const { refusal } = moves
    return (
      <div className={classes.chart}>
        <Timeline
          {...shared}
          label={t('bookings.calendar.title')}
          cornerLabel={t('bookings.calendar.rooms', { count: chart.rows.length })}
          facts={chart.facts}
          from={from}
          dayCount={dayCount}
          today={today}
          onChange={moves.change}
          onRefused={moves.refusedBefore}
          onCreate={change =>
            book({ roomId: change.rowId ?? undefined, arrivesOn: change.from, departsOn: change.to })
          }
          notice={
            refusal && {
              rowId: refusal.place.roomId ?? refusal.stay.roomId ?? '',
              from: refusal.place.arrivesOn,
              to: refusal.place.departsOn,
              content: (
                <Alternatives
                  reason={refusal.reason}
                  alternatives={refusal.alternatives}
                  onChoose={alternative => moves.choose(refusal, alternative)}
                  swap={refusal.swapWith && { who: whoOf(refusal.swapWith), run: () => moves.swap(refusal) }}
                  onMore={() => {
                    moves.dismiss()
                    setMovingId(refusal.stay.id)
                  }}
                  onClose={moves.dismiss}
                />
              ),
            }
          }
        />
      </div>
    )
  }

  return (
    <Page
      title={t('bookings.calendar.title')}
      sentence={
        waitingCount > 0
          ? t('bookings.calendar.waiting', { count: waitingCount })
          : t('bookings.calendar.allPlaced')
      }
      isFull={!isPhone}
      action={
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => book({})}>
          {t('bookings.new.title')}
        </Button>
      }
    >
      <div className={isPhone ? undefined : classes.screen}>
        <CalendarToolbar
          view={view}
          from={from}
          home={home}
          rooms={chart.rooms}
          dayCount={dayCount}
          isPhone={isPhone}
          onChange={setView}
        />
        {content()}
      </div>
      {moving && (
        <MoveTo
          bar={moving}
          rows={chart.rows}
          bars={chart.bars}
          rowLabel={t('bookings.room')}
          onClose={() => setMovingId(null)}
          onMove={change => {
            setMovingId(null)
            moves.change(change)
          }}
        />
      )}
      {view.stay && (
        <StayPanel
          stayId={view.stay}
          roomName={moves.nameOf}
          onMove={() => setMovingId(view.stay ?? null)}
          onClose={() => setView({ stay: undefined })}
        />
      )}
      {view.new && (
        <NewStay
          wish={{
            customerId: view.customerId ?? null,
            roomId: view.roomId ?? null,
            arrivesOn: view.arrivesOn ?? null,
            departsOn: view.departsOn ?? null,
          }}
          onClose={() =>
            setView({
              new: undefined,
              customerId: undefined,
              roomId: undefined,
              arrivesOn: undefined,
              departsOn: undefined,
            })
          }
        />
      )}
    </Page>
  )
}
