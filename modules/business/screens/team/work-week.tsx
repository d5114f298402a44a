import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { type Hours, Week } from '../set-up/week.tsx'
import classes from './team.module.css'
import { Unsaved } from './unsaved.tsx'
import { type Part, partsOf, weekOf } from './week-of.ts'

/** Everybody's usual hours: a business has hundreds of them at most. */
export const hoursQuery = {
  queryKey: ['business.working_hours', 'week'],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Part[]> => {
    const parts: Part[] = []
    let cursor: string | null = null
    do {
      const query: Record<string, string | number> = { limit: 200, ...(cursor ? { cursor } : {}) }
      const page: { data: Part[]; nextCursor: string | null } = await api.get('/v1/working-hours', {
        query,
        signal,
      })
      parts.push(...page.data)
      cursor = page.nextCursor
    } while (cursor)
    return parts
  },
}

export const useWorkWeek = (memberId: string) => {
  const { data } = useQuery(hoursQuery)
  return data && weekOf(data.filter(part => part.memberId === memberId))
}

interface WorkWeekProps {
  member: { id: string; name: unknown }
  onSaved?: () => void
}

/** When somebody usually works. */
export function WorkWeek({ member, onSaved }: WorkWeekProps) {
  const { t } = useTerms()
  const { session } = useSession()
  const { act, isBusy } = useAct()
  const stored = useWorkWeek(member.id)
  const [changed, setChanged] = useState<Hours[]>()
  const [error, setError] = useState<string>()
  async function save(week: Hours[]) {
    setError(undefined)
    const hours = partsOf(week)
    const onRefused = ({ errors }: { errors: { message: string }[] }) => {
      setError(errors[0]?.message)
      return errors.length > 0
    }
    const done = t('business.work.saved', { name: String(member.name) })
    const send = (key: string) => api.post(`/v1/members/${member.id}/working-hours`, { hours }, { key })
    if (!(await act(send, { done, onRefused }))) return
    setChanged(undefined)
    onSaved?.()
  }
  const week = changed ?? stored
  if (!week) return null
  return (
    <section className={classes.week} aria-label={t('business.work.title')}>
      <h3>{t('business.work.title')}</h3>
      <Week hours={week} onHours={setChanged} of="work" locations={session.locations} />
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      {changed && (
        <Unsaved isBusy={isBusy} onUndo={() => setChanged(undefined)} onSave={() => void save(changed)} />
      )}
    </section>
  )
}
