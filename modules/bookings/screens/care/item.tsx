import { Button, Text } from '@mantine/core'
import { IconArrowBackUp, IconBowl, IconPill } from '@tabler/icons-react'
import { Portrait } from '#ui/detail/portrait.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { Flag } from '../stay/flag.tsx'
import classes from './care.module.css'
import type { CareItem, Outcome } from './data.ts'
import type { Care } from './use-care.ts'

const outcomes = {
  medication: ['given', 'refused', 'skipped'],
  feeding: ['all', 'half', 'none'],
} as const satisfies Record<CareItem['kind'], readonly Outcome[]>

interface ItemProps {
  item: CareItem
  care: Care
  isLate: boolean
  /** When it may be put on record, where that is still to come. */
  opensAt?: number
}

/** One dose or meal: for whom, where, what, and one tap that says what became of it. */
export function Item({ item, care, isLate, opensAt }: ItemProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const Icon = item.kind === 'medication' ? IconPill : IconBowl
  const amount = [item.quantity, item.unit].filter(Boolean).join(' ')
  return (
    <li className={classes.item} data-done={item.entry?.status === 'done' || undefined}>
      {item.alert && <Flag>{item.alert}</Flag>}
      <div className={classes.line}>
        <Portrait id={item.guestId} name={item.guestName} size={40} />
        <div className={classes.words}>
          <Text fw={600} truncate>
            {item.guestName} ·{' '}
            <span className={classes.room}>{item.roomName ?? t('bookings.calendar.unplaced')}</span>
          </Text>
          <Text size="sm" className={classes.what}>
            <Icon size={16} aria-hidden /> {item.name}
            {amount && ` · ${amount}`}
            {item.isWithFood && ` · ${t('care.withFood')}`}
          </Text>
          {item.instructions && (
            <Text size="sm" c="dimmed">
              {item.instructions}
            </Text>
          )}
        </div>
        {isLate && <Status tone="attention">{t('care.late')}</Status>}
      </div>
      {item.entry && <Done item={item} care={care} />}
      {!item.entry && !opensAt && <Choices item={item} care={care} />}
      {!item.entry && opensAt && (
        <Text size="sm" c="dimmed">
          {t('care.opensAt', { time: formats.instant(new Date(opensAt).toISOString()) })}
        </Text>
      )}
    </li>
  )
}

function Choices({ item, care }: { item: CareItem; care: Care }) {
  const { t } = useTerms()
  return (
    <div className={classes.choices}>
      {outcomes[item.kind].map((outcome, at) => (
        <Button
          key={outcome}
          className={classes.choice}
          variant={at === 0 ? 'filled' : 'default'}
          disabled={care.isBusy(item)}
          aria-label={t('care.choiceFor', {
            outcome: t(`care.outcome.${outcome}`),
            who: item.guestName,
            what: item.name,
          })}
          onClick={() => void care.record(item, outcome)}
        >
          {t(`care.outcome.${outcome}`)}
        </Button>
      ))}
    </div>
  )
}

function Done({ item, care }: { item: CareItem; care: Care }) {
  const { t } = useTerms()
  const { session, formats } = useSession()
  const entry = item.entry!
  const isWaiting = entry.status === 'awaiting_second'
  const people = [entry.byName, entry.secondByName].filter(Boolean).join(' + ')
  const isMine = entry.byId === session.member.id
  return (
    <div className={classes.done}>
      <Status
        tone={
          isWaiting ? 'waiting' : entry.outcome === 'given' || entry.outcome === 'all' ? 'done' : 'attention'
        }
      >
        {t(`care.outcome.${entry.outcome}`)} · {formats.time(entry.recordedAt)} · {people}
      </Status>
      {isWaiting && isMine && <Text size="sm">{t('care.waitsForSecond')}</Text>}
      {isWaiting && !isMine && (
        <Button className={classes.choice} disabled={care.isBusy(item)} onClick={() => void care.sign(item)}>
          {t('care.sign')}
        </Button>
      )}
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        aria-label={t('care.undoFor', { who: item.guestName, what: item.name })}
        disabled={care.isBusy(item)}
        onClick={() => void care.takeBack(entry.id)}
      >
        {t('care.undo')}
      </Button>
    </div>
  )
}
