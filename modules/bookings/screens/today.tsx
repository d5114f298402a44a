import { ActionIcon, Button, type SegmentedControlProps } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { lazyPart } from '#ui/feedback/lazy-part.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { SearchBox } from '#ui/form/search-box.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { useShortcut } from '#ui/shortcut/use-shortcut.ts'
import { addDays } from '#ui/timeline/day.ts'
import { NewStay, StayPanel } from './stay/parts.ts'
import { useScreenState } from './stay/screen-state.ts'
import { useRoomNames } from './stay/use-room-names.ts'
import { Alerts } from './today/alerts.tsx'
import { Counts } from './today/counts.tsx'
import { daySheetQuery, matching } from './today/data.ts'
import { Section, type SectionName } from './today/section.tsx'
import classes from './today/today.module.css'

const PhoneTabs = lazyPart<SegmentedControlProps>(() =>
  import('./today/phone-tabs.tsx').then(module => module.PhoneTabs),
)

const sections: SectionName[] = ['arrivals', 'departures', 'inHouse']

/** The front desk's day: who comes, who goes, who is here, and what needs a look. */
export function Today() {
  const { t } = useTerms()
  const { location, formats } = useSession()
  const isNarrow = useMediaQuery('(max-width: 64em)') ?? false
  const [state, setState] = useScreenState()
  const [typed, setTyped] = useState('')
  const [tab, setTab] = useState<SectionName>('arrivals')
  const now = todayIn(formats.timeZone)
  const on = state.on ?? now
  const locationId = location?.id ?? ''
  const {
    data: sheet,
    error,
    refetch,
  } = useQuery({ ...daySheetQuery(locationId, on), enabled: locationId !== '' })
  useShortcut({ keys: 'n', label: t('bookings.new.title'), run: () => setState({ new: 'yes' }) })
  const roomName = useRoomNames(locationId, on)
  const go = (days: number) => setState({ on: addDays(on, days) === now ? undefined : addDays(on, days) })
  const open = (stay: string) => setState({ stay })

  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!sheet) return <SkeletonRows count={10} height={56} />
    return (
      <>
        <Alerts alerts={sheet.alerts} onOpen={open} />
        <Counts sheet={sheet} />
        {isNarrow && (
          <div className={classes.tabsPlace}>
            <PhoneTabs
              className={classes.tabs}
              aria-label={t('bookings.today.show')}
              value={tab}
              onChange={value => setTab(value as SectionName)}
              data={sections.map(name => ({
                value: name,
                label: `${t(`bookings.today.${name}`)} ${matching(sheet[name], typed, roomName).length}`,
              }))}
            />
          </div>
        )}
        <div className={classes.columns}>
          {sections
            .filter(name => !isNarrow || name === tab)
            .map(name => (
              <Section
                key={name}
                name={name}
                stays={matching(sheet[name], typed, roomName)}
                isSearching={typed.trim() !== ''}
                roomName={roomName}
                onOpen={open}
              />
            ))}
        </div>
      </>
    )
  }

  return (
    <Page
      title={on === now ? t('bookings.today.title') : formats.day(on)}
      sentence={t('bookings.today.sentence', { day: formats.day(on), place: location?.name ?? '' })}
      action={
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setState({ new: 'yes' })}>
          {t('bookings.new.title')}
        </Button>
      }
    >
      <div className={classes.tools}>
        <SearchBox
          className={classes.search}
          label={t('bookings.today.search')}
          value={typed}
          onChange={setTyped}
        />
        <ActionIcon variant="default" aria-label={t('bookings.calendar.dayBefore')} onClick={() => go(-1)}>
          <IconChevronLeft size={18} className="flip-rtl" aria-hidden />
        </ActionIcon>
        {on !== now && (
          <Button variant="default" onClick={() => setState({ on: undefined })}>
            {t('bookings.calendar.today')}
          </Button>
        )}
        <ActionIcon variant="default" aria-label={t('bookings.calendar.dayAfter')} onClick={() => go(1)}>
          <IconChevronRight size={18} className="flip-rtl" aria-hidden />
        </ActionIcon>
      </div>
      {content()}
      {state.stay && (
        <StayPanel
          stayId={state.stay}
          roomName={roomName}
          onMove={() => setState({ stay: state.stay, move: 'yes' }, '/app/calendar')}
          onClose={() => setState({ stay: undefined })}
        />
      )}
      {state.new && <NewStay wish={{}} onClose={() => setState({ new: undefined })} />}
    </Page>
  )
}
