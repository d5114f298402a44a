import { Checkbox, Select } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './notices.module.css'
import { PushSwitch } from './push-switch.tsx'
import { QuietHours } from './quiet-hours.tsx'
import { useTopicName } from './topic-name.ts'
import { type Reach, useSetReach, useSetWish, useWishes, type Way } from './use-wishes.ts'

const ways: Way[] = ['email', 'push', 'sms', 'whatsapp']
const digests: Reach['digest'][] = ['none', 'hourly', 'daily']

/** About what one is told on which channel, when, and how bundled. */
export function Preferences() {
  const { t } = useTerms()
  const { data } = useWishes()
  const setWish = useSetWish()
  const setReach = useSetReach()
  const nameOf = useTopicName()
  if (!data?.data.length) return null
  return (
    <section className={classes.preferences} aria-labelledby="wishes">
      <h2 id="wishes">{t('notices.wishes')}</h2>
      <p>{t('notices.wishesWhy')}</p>
      <Select
        label={t('notices.digest')}
        value={data.reach.digest}
        allowDeselect={false}
        onChange={digest => setReach.mutate({ ...data.reach, digest: digest as Reach['digest'] })}
        data={digests.map(value => ({ value, label: t(`notices.digest.${value}`) }))}
      />
      <QuietHours reach={data.reach} onSet={reach => setReach.mutate(reach)} />
      <div className={classes.wishes}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('notices.topic')}</th>
              {ways.map(way => (
                <th key={way} scope="col">
                  {t(`notices.channel.${way}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.data.map(wish => (
              <tr key={wish.topic}>
                <th scope="row">{nameOf(wish.topic)}</th>
                {ways.map(way => (
                  <td key={way}>
                    <Checkbox
                      aria-label={t('notices.wishFor', {
                        channel: t(`notices.channel.${way}`),
                        topic: nameOf(wish.topic),
                      })}
                      checked={wish[way]}
                      onChange={event =>
                        setWish.mutate({ topic: wish.topic, way, isOn: event.currentTarget.checked })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PushSwitch />
    </section>
  )
}
