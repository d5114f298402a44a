import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { caseSays, type ReportReason, reportReasons } from '../../rules.ts'
import { Appeal } from './appeal.tsx'
import { CaseDetail } from './case-detail.tsx'
import type { CaseRow } from './data.ts'
import { HideForm } from './hide-form.tsx'
import classes from './moderation.module.css'
import type { Deciding } from './use-decisions.ts'

interface CaseCardProps {
  row: CaseRow
  deciding: Deciding
  /** Ticked for deciding many alike; undefined where that is not offered. */
  isTicked?: boolean | undefined
  onTick: () => void
}

const isReason = (word: string): word is ReportReason => (reportReasons as readonly string[]).includes(word)

const suggestedOf = (reasons: string): ReportReason => {
  const first = reasons.split(', ')[0] ?? ''
  return isReason(first) ? first : 'other'
}

/** One thing reported: what it says, how often and why it was reported, and the decision. */
export function CaseCard({ row, deciding, isTicked, onTick }: CaseCardProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const [isHiding, setHiding] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const mayDecide = can('community.case.decide')
  const isBusy = deciding.busy === row.id
  const subject = t(`moderation.subject.${row.subject}`)
  return (
    <li className={classes.card} data-case={row.id}>
      <div className={classes.top}>
        {isTicked !== undefined && (
          <Checkbox
            checked={isTicked}
            aria-label={t('moderation.tick', { name: row.authorName })}
            onChange={onTick}
          />
        )}
        <strong>{t('moderation.by', { subject, name: row.authorName })}</strong>
        <When row={row} />
      </div>
      <p className={classes.excerpt}>{row.excerpt}</p>
      <p className={classes.reasons}>
        {t('moderation.reports', { count: row.reportCount })}:{' '}
        {row.reasons
          .split(', ')
          .map(each => (isReason(each) ? t(`moderation.reason.${each}`) : each))
          .join(', ')}
      </p>
      {row.status === 'hidden' && row.reason && (
        <p className={classes.reasons}>
          {t('moderation.hiddenFor', {
            reason: t(`moderation.reason.${row.reason}`),
            who: row.decidedBy ?? '',
          })}{' '}
          {row.note}
        </p>
      )}
      {isOpen && <CaseDetail id={row.id} />}
      {row.appealedAt && !row.appealOutcome && mayDecide && <Appeal row={row} deciding={deciding} />}
      {isHiding ? (
        <HideForm
          suggested={suggestedOf(row.reasons)}
          isBusy={isBusy}
          onHide={(reason, note) => void deciding.hide(row.id, reason, note)}
          onCancel={() => setHiding(false)}
        />
      ) : (
        <Group gap="xs" className={classes.actions}>
          {mayDecide && caseSays('keep', row.status) && (
            <Button loading={isBusy} onClick={() => void deciding.keep(row.id)}>
              {t('moderation.keep')}
            </Button>
          )}
          {mayDecide && caseSays('hide', row.status) && (
            <Button variant="default" onClick={() => setHiding(true)}>
              {t('moderation.hideWith')}
            </Button>
          )}
          {mayDecide && caseSays('restore', row.status) && (
            <Button variant="default" loading={isBusy} onClick={() => void deciding.restore(row.id)}>
              {t('moderation.restore')}
            </Button>
          )}
          <Button variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'moderation.less' : 'moderation.more')}
          </Button>
        </Group>
      )}
    </li>
  )
}

/** By when it is to be decided, or until when it can be shown again. */
function When({ row }: { row: CaseRow }) {
  const { t } = useTerms()
  const { formats } = useSession()
  if (row.status === 'hidden')
    return (
      <Status tone="blocked">
        {t('moderation.reversible', { at: formats.instant(row.reversibleUntilAt ?? row.dueAt) })}
      </Status>
    )
  return <Status tone="attention">{t('moderation.due', { at: formats.instant(row.dueAt) })}</Status>
}
