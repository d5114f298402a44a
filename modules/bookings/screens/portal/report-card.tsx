import { Text } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { Card } from './data.ts'
import classes from './portal.module.css'

const ratings = ['mood', 'energy', 'appetite', 'social'] as const
const most = 5

/** How a guest fared on a day, as the owner reads it. */
export function ReportCard({ card }: { card: Card }) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <li className={classes.card}>
      <div className={classes.line}>
        <b>{card.guestName}</b>
        <Text c="dimmed">{formats.day(card.onDay)}</Text>
      </div>
      {card.photos.length > 0 && (
        <div className={classes.photos}>
          {card.photos.map((photo, at) => (
            <a key={photo.id} href={photo.full} target="_blank" rel="noreferrer">
              <img
                src={photo.thumb}
                alt={t('portal.photo', { name: card.guestName, number: at + 1 })}
                loading="lazy"
              />
            </a>
          ))}
        </div>
      )}
      <dl className={classes.ratings}>
        {ratings.map(name => {
          const value = card[name]
          return (
            value !== null && (
              <div key={name}>
                <dt>{t(`portal.rating.${name}`)}</dt>
                <dd>
                  <span aria-hidden>{'●'.repeat(value) + '○'.repeat(most - value)}</span>
                  <span className={classes.spoken}>{t('portal.ofFive', { value })}</span>
                </dd>
              </div>
            )
          )
        })}
      </dl>
      {card.highlights && <Text>{card.highlights}</Text>}
      {card.activities.length > 0 && <Text c="dimmed">{card.activities.join(' · ')}</Text>}
      {card.meals && <Text c="dimmed">{card.meals}</Text>}
      {card.concerns && <Text fw={600}>{card.concerns}</Text>}
    </li>
  )
}
