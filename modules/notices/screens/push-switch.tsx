import { Button, Switch } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useSend } from '#ui/data/use-send.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { deviceName, isPushPossible, subscribe, subscription, unsubscribe } from './browser-push.ts'
import classes from './notices.module.css'
import { useWishes, wishesKey } from './use-wishes.ts'

const hereKey = ['push-here']

/** Whether this browser shows what one is told; and the other devices that do. */
export function PushSwitch() {
  const { t } = useTerms()
  const client = useQueryClient()
  const { data } = useWishes()
  const here = useQuery({ queryKey: hereKey, queryFn: async () => Boolean(await subscription()) })
  const turn = useSend([wishesKey], async (isOn: boolean, key) => {
    if (!isOn) return unsubscribe()
    const given = await subscribe(data!.pushKey!)
    return api.post('/v1/push-devices', { name: deviceName(), ...given }, { key })
  })
  const forget = useSend([wishesKey], (id: string, key) => api.delete(`/v1/push-devices/${id}`, { key }))
  if (!data) return null
  const isPossible = isPushPossible() && data.pushKey !== null
  const isRefused = isPossible && Notification.permission === 'denied'
  const why = !isPossible ? 'notices.push.cannot' : isRefused ? 'notices.push.refused' : 'notices.push.why'
  return (
    <section className={classes.push} aria-labelledby="push">
      <h2 id="push">{t('notices.push.title')}</h2>
      <Switch
        label={t('notices.push.on')}
        description={t(why)}
        disabled={!isPossible || isRefused || turn.isPending}
        checked={here.data ?? false}
        onChange={event =>
          turn.mutate(event.currentTarget.checked, {
            onSettled: () => client.invalidateQueries({ queryKey: hereKey }),
          })
        }
      />
      {data.devices.length > 0 && (
        <ul className={classes.devices} aria-label={t('notices.push.devices')}>
          {data.devices.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <Button
                variant="subtle"
                size="compact-md"
                leftSection={<IconTrash size={16} />}
                onClick={() => forget.mutate(id)}
              >
                {t('notices.push.forget', { name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
