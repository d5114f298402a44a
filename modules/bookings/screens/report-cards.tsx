import { Button, Group } from '@mantine/core'
import { IconHeart, IconSend } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { lazyPart } from '#ui/feedback/lazy-part.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { addDays } from '#ui/timeline/day.ts'
import classes from './cards/cards.module.css'
import { cardsQuery, type GuestLine as Guest, guestsInHouseQuery } from './cards/data.ts'
import { GuestLine } from './cards/guest-line.tsx'
import { useCards } from './cards/use-cards.ts'
import { DayArrows } from './day-arrows.tsx'
import { useScreenState } from './stay/screen-state.ts'

const Editor = lazyPart<Parameters<typeof import('./cards/editor.tsx')['Editor']>[0]>(() =>
  import('./cards/editor.tsx').then(module => module.Editor),
)

/** The cards of a day: who has one, who has none yet, one for many at once, and sending what is ready. */
export function ReportCards() {
  const { t } = useTerms()
  const { location, formats, can } = useSession()
  const [state, setState] = useScreenState()
  const today = todayIn(formats.timeZone)
  const on = state.on ?? today
  const guests = useQuery(guestsInHouseQuery(location?.id ?? ''))
  const { data: written = [], isPending, error, refetch } = useQuery(cardsQuery(on))
  const cards = useCards(on)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<Guest[] | null>(null)
  const cardOf = (guest: Guest) => written.find(card => card.dependantId === guest.id)
  const without = (guests.data ?? []).filter(guest => !cardOf(guest))
  const picked = without.filter(guest => chosen.has(guest.id))
  const drafts = written.filter(card => card.status === 'draft').map(card => card.id)
  const mayWrite = can('care.report_card.write')
  const go = (days: number) => setState({ on: addDays(on, days) === today ? undefined : addDays(on, days) })
  const choose = (id: string, isChosen: boolean) =>
    setChosen(before => new Set(isChosen ? [...before, id] : [...before].filter(each => each !== id)))

  function close() {
    setOpen(null)
    setChosen(new Set())
  }

  function content() {
    const problem = guests.error ?? error
    if (problem) return <ProblemView error={problem} onRetry={() => void refetch()} />
    // Who has a card already must not be offered to write one.
    if (!guests.data || isPending) return <SkeletonRows count={8} height={56} />
    if (guests.data.length === 0) return <Empty icon={IconHeart} sentence={t('cards.nobody')} />
    return (
      <ul className={classes.list}>
        {guests.data.map(guest => (
          <GuestLine
            key={guest.id}
            guest={guest}
            card={cardOf(guest)}
            isChosen={chosen.has(guest.id)}
            mayWrite={mayWrite}
            onChoose={isChosen => choose(guest.id, isChosen)}
            onOpen={() => setOpen([guest])}
          />
        ))}
      </ul>
    )
  }

  return (
    <Page
      title={t('cards.title')}
      sentence={t('cards.sentence', {
        day: formats.day(on),
        written: written.length,
        count: guests.data?.length ?? 0,
      })}
      action={
        drafts.length > 0 && mayWrite ? (
          <Button
            leftSection={<IconSend size={18} className="flip-rtl" aria-hidden />}
            loading={cards.isBusy}
            onClick={() => void cards.send(drafts)}
          >
            {t('cards.sendDrafts', { count: drafts.length })}
          </Button>
        ) : undefined
      }
    >
      <Group gap="xs" mb="sm">
        <DayArrows go={go} />
        {mayWrite && without.length > 1 && (
          <Button variant="default" onClick={() => setChosen(new Set(without.map(guest => guest.id)))}>
            {t('cards.chooseAll', { count: without.length })}
          </Button>
        )}
        {picked.length > 0 && (
          <Button onClick={() => setOpen(picked)}>{t('cards.writeMany', { count: picked.length })}</Button>
        )}
      </Group>
      {content()}
      {open && (
        <Editor
          key={open.map(guest => guest.id).join()}
          guests={open}
          onDay={on}
          card={open.length === 1 && open[0] ? cardOf(open[0]) : undefined}
          cards={cards}
          onClose={close}
        />
      )}
    </Page>
  )
}
