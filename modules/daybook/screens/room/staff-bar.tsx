import { Button, Menu, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Roster } from '#modules/presence/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { caregiversQuery } from './data.ts'
import classes from './room.module.css'
import type { RoomState } from './use-room.ts'

/** Who looks after this room: clocking in, a break, home. Each counts, or no longer does, at once. */
export function StaffBar({ roster, room }: { roster: Roster; room: RoomState }) {
  const { t } = useTerms()
  const { location, can } = useSession()
  const mayOperate = can('presence.duty.operate')
  const { data } = useQuery({
    ...caregiversQuery(location?.id ?? ''),
    enabled: location !== undefined && mayOperate && can('presence.caregiver.read'),
  })
  const here = new Set(roster.caregivers.map(({ caregiverId }) => caregiverId))
  const others = (data?.data ?? []).filter(({ id }) => !here.has(id))
  const leave = (id: string, name: string, reason: 'break' | 'home') =>
    room.send(`/v1/caregivers/${id}/clock-out`, { reason }, t(`daybook.staff.${reason}Done`, { name }))

  return (
    <div className={classes.staff}>
      {roster.caregivers.map(({ caregiverId, name }) => (
        <Menu key={caregiverId} disabled={!mayOperate}>
          <Menu.Target>
            <Button variant="default" size="md">
              {name}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void leave(caregiverId, name, 'break')}>
              {t('daybook.staff.break')}
            </Menu.Item>
            <Menu.Item onClick={() => void leave(caregiverId, name, 'home')}>
              {t('daybook.staff.home')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ))}
      {mayOperate && (
        <NativeSelect
          size="md"
          aria-label={t('daybook.staff.clockIn')}
          value=""
          onChange={event => {
            const caregiverId = event.currentTarget.value
            const name = others.find(({ id }) => id === caregiverId)?.name ?? ''
            void room.send(
              `/v1/areas/${roster.areaId}/duties`,
              { caregiverId },
              t('daybook.staff.clockedIn', { name }),
            )
          }}
          data={[
            { value: '', label: t('daybook.staff.clockIn') },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </div>
  )
}
