import { Button, Group, Select } from '@mantine/core'
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { type Step, steps } from '../../rules.ts'
import classes from '../coating.module.css'
import { NumberField } from '../quote/number-field.tsx'
import { belowJob, type OvenCycle, type TimeEntry } from './data.ts'
import own from './job.module.css'
import { useJobVerb } from './use-job-verb.ts'

/** Time at each step, and the oven: with a clock that runs, or written down afterwards. */
export function TimeTab({ jobId }: { jobId: string }) {
  const { t } = useTerms()
  const { can, session } = useSession()
  const entries = useQuery(belowJob<TimeEntry>('time-entries', 'coating.time_entry', jobId))
  const cycles = useQuery(belowJob<OvenCycle>('oven-cycles', 'coating.oven_cycle', jobId))
  const [step, setStep] = useState<Step>('coat')
  const [minutes, setMinutes] = useState<number | null>(null)
  const verb = useJobVerb()
  const below = `/v1/shop-jobs/${jobId}`
  const mine = entries.data?.find(entry => entry.endedAt === null && entry.workerId === session.member.id)
  return (
    <div className={classes.stack}>
      {can('coating.job.operate') && (
        <section className={classes.card} aria-label={t('coating.time.write')}>
          <div className={own.entry}>
            <Select
              label={t('coating.time.step')}
              allowDeselect={false}
              data={steps.map(value => ({ value, label: t(`coating.step.${value}`) }))}
              value={step}
              onChange={value => setStep(value as Step)}
            />
            <NumberField
              label={t('coating.time.minutes')}
              value={minutes}
              suffix="min"
              onChange={setMinutes}
            />
            <Button
              variant="default"
              disabled={!minutes}
              loading={verb.isPending}
              onClick={() =>
                verb.mutate(
                  { path: `${below}/time-entries`, body: { step, minutes }, done: t('coating.time.written') },
                  { onSuccess: () => setMinutes(null) },
                )
              }
            >
              {t('coating.time.writeDown')}
            </Button>
            <Button
              variant="default"
              disabled={!minutes}
              onClick={() =>
                verb.mutate(
                  {
                    path: `${below}/oven-cycles`,
                    body: { oven: t('coating.time.oven'), minutes },
                    done: t('coating.time.written'),
                  },
                  { onSuccess: () => setMinutes(null) },
                )
              }
            >
              {t('coating.time.asOven')}
            </Button>
          </div>
          {mine ? (
            <Button
              size="lg"
              color="red"
              leftSection={<IconPlayerStop size={20} aria-hidden />}
              onClick={() =>
                verb.mutate({ path: `${below}/clock`, isDelete: true, done: t('coating.time.stopped') })
              }
            >
              {t('coating.time.stop', { step: t(`coating.step.${mine.step}`) })}
            </Button>
          ) : (
            <Button
              size="lg"
              leftSection={<IconPlayerPlay size={20} aria-hidden />}
              onClick={() =>
                verb.mutate({ path: `${below}/clock`, body: { step }, done: t('coating.time.started') })
              }
            >
              {t('coating.time.start', { step: t(`coating.step.${step}`) })}
            </Button>
          )}
        </section>
      )}
      <Entries entries={entries.data ?? []} cycles={cycles.data ?? []} />
    </div>
  )
}

function Entries({ entries, cycles }: { entries: TimeEntry[]; cycles: OvenCycle[] }) {
  const { t } = useTerms()
  const formats = useFormats()
  if (entries.length + cycles.length === 0) return <p className={classes.quiet}>{t('coating.time.none')}</p>
  const minutesOf = (count: number | null) => (count === null ? t('coating.time.running') : `${count} min`)
  return (
    <ul className={classes.list}>
      {entries.map(entry => (
        <li key={entry.id} className={classes.row}>
          <span>
            <strong>{t(`coating.step.${entry.step}`)}</strong>{' '}
            <span className={classes.quiet}>
              {entry.workerName}, {formats.instant(entry.startedAt)}
            </span>
          </span>
          <Group gap="sm" className="tabular">
            <span>{minutesOf(entry.minutes)}</span>
          </Group>
        </li>
      ))}
      {cycles.map(cycle => (
        <li key={cycle.id} className={classes.row}>
          <span>
            <strong>{cycle.oven}</strong>{' '}
            <span className={classes.quiet}>{formats.instant(cycle.bakedAt)}</span>
          </span>
          <span className="tabular">{t('coating.time.inMinutes', { minutes: cycle.minutes })}</span>
        </li>
      ))}
    </ul>
  )
}
