import { Button, Collapse, Switch } from '@mantine/core'
import { IconChevronDown, IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import classes from './board.module.css'
import type { BoardEntry } from './data.ts'
import { Gauge } from './gauge.tsx'
import { termsLine } from './terms-line.ts'
import type { useBoard } from './use-board.ts'
import { Why } from './why.tsx'

interface DealCardProps {
  entry: BoardEntry
  isStopped: boolean
  acting: ReturnType<typeof useBoard>
}

function stateOf({ deal, offer, last }: BoardEntry, isStopped: boolean): { tone: Tone; key: string } {
  if (offer) return { tone: 'active', key: 'live' }
  if (isStopped) return { tone: 'blocked', key: 'stopped' }
  if (!deal.isActive) return { tone: 'neutral', key: 'off' }
  if (last?.action === 'close') return { tone: 'done', key: 'closed' }
  return { tone: 'planned', key: 'waiting' }
}

/** One deal: whether it is out, how full its hours are, and why it is as it is. */
export function DealCard({ entry, isStopped, acting }: DealCardProps) {
  const { t, said } = useTerms()
  const { formats, can } = useSession()
  const [isAsked, setAsked] = useState(false)
  const whyId = useId()
  const { deal, offer, last, now } = entry
  const { tone, key } = stateOf(entry, isStopped)
  const mayWrite = can('deals.deal.write')
  return (
    <li className={classes.card} data-live={offer !== null || undefined}>
      <div className={classes.top}>
        <h2>
          <Link to={`/app/deals/${deal.id}` as '/'}>{deal.name}</Link>
        </h2>
        <Status tone={tone}>{t(`deals.state.${key}`)}</Status>
        <Switch
          className={classes.switch}
          label={t('deals.board.posts')}
          checked={deal.isActive}
          disabled={!mayWrite || acting.busy === deal.id}
          onChange={event => void acting.switchTo(deal, event.currentTarget.checked)}
        />
      </div>
      <p className={classes.terms}>{termsLine(deal, t, formats)}</p>
      {now && (
        <Gauge
          booked={now.bookedSeatMinutes}
          sellable={now.sellableSeatMinutes}
          postBelow={deal.postBelowPercent}
          stopAt={deal.stopAtPercent}
        />
      )}
      <p className={classes.says}>{said(now?.says ?? last?.says ?? t('deals.board.notYet'))}</p>
      {offer && (
        <p className={classes.taken}>
          {t('deals.board.taken', { taken: offer.coversTaken, cap: offer.coversCap })} ·{' '}
          {t('deals.board.until', { time: formats.time(offer.lastSeatingAt) })}
        </p>
      )}
      <div className={classes.foot}>
        <Button
          variant="subtle"
          aria-expanded={isAsked}
          aria-controls={whyId}
          leftSection={
            <IconChevronDown size={16} className={classes.chevron} data-open={isAsked || undefined} />
          }
          onClick={() => setAsked(!isAsked)}
        >
          {t('deals.board.why')}
        </Button>
        {mayWrite && (
          <Button
            variant="subtle"
            component={Link}
            to={`/app/deals/${deal.id}`}
            aria-label={t('deals.board.editOne', { name: deal.name })}
            leftSection={<IconPencil size={16} />}
          >
            {t('action.edit')}
          </Button>
        )}
      </div>
      <Collapse expanded={isAsked} id={whyId}>
        {isAsked && <Why dealId={deal.id} />}
      </Collapse>
    </li>
  )
}
