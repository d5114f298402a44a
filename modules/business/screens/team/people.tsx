import { Button, Modal } from '@mantine/core'
import { IconClock, IconMail, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { AddPerson } from './add-person.tsx'
import { type Invited, InviteLink } from './invite-link.tsx'
import classes from './team.module.css'
import { useWorkDays } from './use-work-days.ts'
import { WorkWeek } from './work-week.tsx'

interface Member {
  id: string
  name: string
  email: string | null
  role: string
  locationIds: string[] | null
}

export const peopleQuery = {
  queryKey: ['kernel.member', 'people'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api.get<{ data: Member[] }>('/v1/members', { query: { limit: 200 }, signal }),
}

/** Everybody who works here, and a way to add one more. */
export function People() {
  const { t } = useTerms()
  const { session, can } = useSession()
  const roleName = useRoleName()
  const { act, isBusy } = useAct()
  const [isAdding, setAdding] = useState(false)
  const [invited, setInvited] = useState<Invited>()
  const [timing, setTiming] = useState<Member>()
  const daysOf = useWorkDays()
  const { data, error, refetch } = useQuery(peopleQuery)
  const places = (ids: string[] | null) =>
    ids === null
      ? t('business.team.everywhere')
      : session.locations
          .filter(({ id }) => ids.includes(id))
          .map(({ name }) => name)
          .join(', ')
  async function invite({ id, name, email }: Member) {
    const send = (key: string) => api.post<{ token: string }>(`/v1/members/${id}/invitation`, {}, { key })
    const link = await act(send, { done: t('member.invited', { email: email ?? '' }) })
    if (link) setInvited({ name, email: email ?? '', token: link.token })
  }
  return (
    <div className={classes.people}>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={3} height={56} />}
      <ul className={classes.list}>
        {data?.data.map(member => (
          <li key={member.id}>
            <span className={classes.words}>
              <Link to={`/app/members/${member.id}`}>{member.name}</Link>
              <span className={classes.quiet}>
                {[member.email, roleName(member.role), places(member.locationIds), daysOf(member.id)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {can('kernel.member.write') && (
              <Button
                variant="subtle"
                leftSection={<IconClock size={16} aria-hidden />}
                aria-label={t('business.work.of', { name: member.name })}
                onClick={() => setTiming(member)}
              >
                {t('business.work.open')}
              </Button>
            )}
            {can('kernel.member.write') && member.email && member.id !== session.member.id && (
              <Button
                variant="subtle"
                leftSection={<IconMail size={16} aria-hidden />}
                disabled={isBusy}
                aria-label={t('business.team.inviteOne', { name: member.name })}
                onClick={() => void invite(member)}
              >
                {t('business.team.invite')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {can('kernel.member.write') && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('business.team.add')}
        </Button>
      )}
      {isAdding && <AddPerson onClose={() => setAdding(false)} />}
      {invited && <InviteLink invited={invited} onClose={() => setInvited(undefined)} />}
      {timing && (
        <Modal opened onClose={() => setTiming(undefined)} title={timing.name} centered size="lg">
          <WorkWeek member={timing} onSaved={() => setTiming(undefined)} />
        </Modal>
      )}
    </div>
  )
}
