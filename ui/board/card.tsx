import type { DraggableProvided } from '@hello-pangea/dnd'
import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowRight, IconDotsVertical } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './board.module.css'
import { loadOf } from './order.ts'
import type { ColumnProps } from './types.ts'

interface CardProps extends ColumnProps {
  cardId: string
  provided: DraggableProvided
  index?: number
  top?: number
  isLifted?: boolean
  measure?: (element: HTMLElement | null) => void
}

export function Card(props: CardProps) {
  const { cardId, provided, others, isFixed, onSend, measure } = props
  const { t } = useTerms()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is no set of form fields
    <div
      ref={element => {
        provided.innerRef(element)
        measure?.(element)
      }}
      {...provided.draggableProps}
      {...provided.dragHandleProps}
      // The library makes the whole card a button; it holds buttons of its own, so it is a group.
      role="group"
      aria-roledescription={t('board.card')}
      aria-label={props.speak(cardId)}
      data-index={props.index}
      data-card={cardId}
      data-lifted={props.isLifted || undefined}
      className={classes.card}
      style={{ ...provided.draggableProps.style, ...(props.isLifted ? {} : { insetBlockStart: props.top }) }}
    >
      <div className={classes.content}>{props.renderCard(cardId)}</div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            size="md"
            className={classes.menu}
            disabled={isFixed(cardId)}
            aria-label={t('board.moveCard', { card: props.speak(cardId) })}
          >
            <IconDotsVertical size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('board.moveTo')}</Menu.Label>
          {others.map(column => (
            <Menu.Item
              key={column.id}
              leftSection={<IconArrowRight size={16} className={classes.arrow} aria-hidden />}
              rightSection={loadOf(column) === 'open' ? undefined : t('board.full')}
              onClick={() => onSend(cardId, column.id)}
            >
              {column.title}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
