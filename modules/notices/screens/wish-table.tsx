import { Checkbox } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './notices.module.css'
import { useTopicName } from './topic-name.ts'
import type { Way, Wish } from './use-wishes.ts'

const ways: Way[] = ['email', 'push', 'sms', 'whatsapp']

interface WishTableProps {
  wishes: readonly Wish[]
  isLocked?: boolean
  onSet: (change: { topic: string; way: Way; isOn: boolean }) => void
}

/** About what somebody is told on which channel. */
export function WishTable({ wishes, isLocked = false, onSet }: WishTableProps) {
  const { t } = useTerms()
  const nameOf = useTopicName()
  const labelOf = (way: Way, topic: string) =>
    t('notices.wishFor', { channel: t(`notices.channel.${way}`), topic: nameOf(topic) })
  return (
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
          {wishes.map(wish => (
            <tr key={wish.topic}>
              <th scope="row">{nameOf(wish.topic)}</th>
              {ways.map(way => (
                <td key={way}>
                  <Checkbox
                    aria-label={labelOf(way, wish.topic)}
                    checked={wish[way]}
                    disabled={isLocked}
                    onChange={event => onSet({ topic: wish.topic, way, isOn: event.currentTarget.checked })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
