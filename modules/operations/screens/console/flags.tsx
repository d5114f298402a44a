import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../operations.module.css'
import { bodyOf, draftOf, type Flag } from './flag/draft.ts'
import { FlagForm } from './flag/flag-form.tsx'

export function Flags() {
  const { t } = useTerms()
  const [open, setOpen] = useState<Flag | 'new'>()
  const { act, isBusy } = useAct()
  const { data, error, refetch } = useQuery({
    queryKey: ['console', 'flags'],
    queryFn: ({ signal }) => api.get<{ data: Flag[] }>('/v1/console/flags', { signal }),
  })
  const drop = (flag: Flag) =>
    void act(key => api.delete(`/v1/console/flags/${flag.name}`, { key }), {
      done: t('operations.flags.dropped', { name: flag.name }),
      undo: () => api.put(`/v1/console/flags/${flag.name}`, bodyOf(draftOf(flag))),
    })
  const shown = (value: Flag['otherwise']) =>
    typeof value === 'boolean' ? t(value ? 'operations.flags.on' : 'operations.flags.off') : String(value)
  return (
    <section className={classes.section} aria-label={t('operations.console.flags')}>
      <div>
        <Button onClick={() => setOpen('new')}>{t('operations.flags.new')}</Button>
      </div>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data?.data.length === 0 && <p className={classes.quiet}>{t('operations.flags.none')}</p>}
      <ul className={classes.list}>
        {data?.data.map(flag => (
          <li key={flag.name}>
            <span className={classes.what}>
              <code>{flag.name}</code>
              <span className={classes.quiet}>
                {flag.description} ·{' '}
                {t('operations.flags.rules', { count: flag.rules.length, value: shown(flag.otherwise) })}
              </span>
            </span>
            <span className={classes.acts}>
              <Button
                variant="default"
                onClick={() => setOpen(flag)}
                aria-label={`${t('operations.flags.edit')}: ${flag.name}`}
              >
                {t('operations.flags.edit')}
              </Button>
              <Button
                variant="subtle"
                loading={isBusy}
                onClick={() => drop(flag)}
                aria-label={`${t('operations.flags.drop')}: ${flag.name}`}
              >
                {t('operations.flags.drop')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {open && <FlagForm flag={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </section>
  )
}
