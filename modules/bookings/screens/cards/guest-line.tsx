import { Button, Checkbox, Text } from '@mantine/core'
import { Portrait } from '#ui/detail/portrait.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import classes from './cards.module.css'
import type { CardRow, GuestLine as Guest } from './data.ts'

interface GuestLineProps {
  guest: Guest
  card: CardRow | undefined
  isChosen: boolean
  mayWrite: boolean
  onChoose: (isChosen: boolean) => void
  onOpen: () => void
}

/** One guest of the house: whether there is a card of this day, and the way to it. */
export function GuestLine({ guest, card, isChosen, mayWrite, onChoose, onOpen }: GuestLineProps) {
  const { t } = useTerms()
  return (
    <li className={classes.line}>
      <Checkbox
        className={classes.tick}
        aria-label={t('cards.choose', { name: guest.name })}
        disabled={!mayWrite || card !== undefined}
        checked={isChosen}
        onChange={event => onChoose(event.currentTarget.checked)}
      />
      <Portrait id={guest.id} name={guest.name} size={36} />
      <div className={classes.who}>
        <Text fw={600}>{guest.name}</Text>
        {guest.room && (
          <Text size="sm" c="dimmed">
            {guest.room}
          </Text>
        )}
      </div>
      {card?.status === 'draft' && <Status tone="neutral">{t('cards.draft')}</Status>}
      {card?.status === 'sent' && (
        <Status tone="done">
          {card.viewCount > 0 ? t('cards.viewed', { count: card.viewCount }) : t('cards.isSent')}
        </Status>
      )}
      {(mayWrite || card) && (
        <Button
          variant="default"
          className={classes.open}
          aria-label={t(card ? 'cards.openFor' : 'cards.writeFor', { name: guest.name })}
          onClick={onOpen}
        >
          {t(card ? (card.status === 'draft' ? 'cards.edit' : 'cards.look') : 'cards.write')}
        </Button>
      )}
    </li>
  )
}
