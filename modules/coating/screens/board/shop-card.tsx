import {
  IconAlertTriangleFilled,
  IconCalendarDue,
  IconHandStop,
  IconPlayerPlay,
  IconRotate,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TradeCardProps } from '#modules/work/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { ColourChip } from '../colour-chip.tsx'
import { cardsQuery, type ShopCardFacts } from './data.ts'
import classes from './shop-card.module.css'

/** A card as the floor reads it: picture, colour, how many, when, and what holds it. */
export function ShopCard({ job, boardId, isLate }: TradeCardProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data } = useQuery(cardsQuery(boardId))
  const facts = data?.get(job.id)
  return (
    <div className={classes.card}>
      {facts?.thumb && <img src={facts.thumb} alt="" loading="lazy" className={classes.photo} />}
      <div className={classes.words}>
        <span className={classes.top}>
          {facts?.reference ?? `#${job.number}`}
          {facts?.isWorkedOn && (
            <span className={classes.running}>
              <IconPlayerPlay size={13} aria-hidden />
              {t('coating.card.running')}
            </span>
          )}
          {facts?.isRework && (
            <span className={classes.rework}>
              <IconRotate size={13} aria-hidden />
              {t('coating.card.rework')}
            </span>
          )}
        </span>
        <Title id={facts?.id} title={job.title} />
        {facts && <Facts facts={facts} />}
        {job.holdReason && (
          <span className={classes.held}>
            <IconHandStop size={14} aria-hidden />
            {job.holdReason}
          </span>
        )}
        {job.dueOn && (
          <span className={classes.due} data-late={isLate || undefined}>
            {isLate ? (
              <IconAlertTriangleFilled size={14} aria-hidden />
            ) : (
              <IconCalendarDue size={14} aria-hidden />
            )}
            {t(isLate ? 'coating.card.late' : 'coating.card.due', { day: formats.day(job.dueOn) })}
          </span>
        )}
      </div>
    </div>
  )
}

const Title = ({ id, title }: { id: string | undefined; title: string }) =>
  id ? (
    <Link to={`/app/shop-jobs/${id}`} className={classes.title}>
      {title}
    </Link>
  ) : (
    <span className={classes.title}>{title}</span>
  )

function Facts({ facts }: { facts: ShopCardFacts }) {
  return (
    <>
      <span className={classes.quiet}>{facts.customerName}</span>
      <ColourChip name={facts.colourName} code={facts.colourCode} />
    </>
  )
}
