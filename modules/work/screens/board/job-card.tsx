import { UnstyledButton } from '@mantine/core'
import {
  IconAlertTriangleFilled,
  IconArrowDown,
  IconArrowUp,
  IconCalendarDue,
  IconFlame,
  IconHandStop,
} from '@tabler/icons-react'
import { memo } from 'react'
import { Portrait } from '#ui/detail/portrait.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './job-card.module.css'
import type { Job, Person, Priority } from './types.ts'

const signs = { low: IconArrowDown, high: IconArrowUp, urgent: IconFlame } satisfies Partial<
  Record<Priority, typeof IconFlame>
>

interface JobCardProps {
  job: Job
  assignee: Person | undefined
  isLate: boolean
  onOpen: (id: string) => void
}

export const JobCard = memo(function JobCard({ job, assignee, isLate, onOpen }: JobCardProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const Sign = job.priority === 'normal' ? undefined : signs[job.priority]
  return (
    <>
      <div className={classes.top}>
        <span>{t('work.number', { number: job.number })}</span>
        {Sign && (
          <span className={classes.priority} data-priority={job.priority}>
            <Sign size={14} aria-hidden />
            {t(`work.priority.${job.priority}`)}
          </span>
        )}
      </div>
      <UnstyledButton className={classes.title} onClick={() => onOpen(job.id)}>
        {job.title}
      </UnstyledButton>
      {job.holdReason && (
        <p className={classes.held}>
          <IconHandStop size={14} aria-hidden />
          {t('work.held', { reason: job.holdReason })}
        </p>
      )}
      <div className={classes.bottom}>
        {job.dueOn && (
          <span className={classes.due} data-late={isLate || undefined}>
            {isLate ? (
              <IconAlertTriangleFilled size={14} aria-hidden />
            ) : (
              <IconCalendarDue size={14} aria-hidden />
            )}
            {isLate ? t('work.overdue', { day: formats.day(job.dueOn) }) : formats.day(job.dueOn)}
          </span>
        )}
        {assignee && (
          <span className={classes.assignee} title={assignee.name}>
            <Portrait id={assignee.id} name={assignee.name} size={22} />
          </span>
        )}
      </div>
    </>
  )
})
