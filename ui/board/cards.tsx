import { Draggable, Droppable } from '@hello-pangea/dnd'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './board.module.css'
import { Card } from './card.tsx'
import type { ColumnProps } from './types.ts'

const usualHeight = 92
const gap = 8

/** Only the cards in sight are drawn, so that a column of a thousand scrolls like one of ten. */
export function Cards(props: ColumnProps) {
  const { column } = props
  const { t } = useTerms()
  const scroller = useRef<HTMLDivElement>(null)
  const { cardIds } = column
  const virtual = useVirtualizer({
    count: cardIds.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: index => cardIds[index] ?? index,
    gap,
    overscan: 6,
  })
  return (
    <Droppable
      droppableId={column.id}
      mode="virtual"
      renderClone={(provided, _snapshot, rubric) => (
        <Card {...props} cardId={rubric.draggableId} provided={provided} isLifted />
      )}
    >
      {(provided, snapshot) => (
        <div
          ref={element => {
            scroller.current = element
            provided.innerRef(element)
          }}
          {...provided.droppableProps}
          className={classes.cards}
          data-over={snapshot.isDraggingOver || undefined}
        >
          {cardIds.length === 0 && !snapshot.isDraggingOver && (
            <p className={classes.none}>{t('board.none')}</p>
          )}
          <div
            className={classes.stack}
            style={{
              blockSize: virtual.getTotalSize() + (snapshot.isUsingPlaceholder ? usualHeight + gap : 0),
            }}
          >
            {virtual.getVirtualItems().map(({ index, key, start }) => {
              const cardId = cardIds[index]
              if (cardId === undefined) return null
              return (
                <Draggable
                  key={key}
                  draggableId={cardId}
                  index={index}
                  isDragDisabled={props.isFixed(cardId)}
                  disableInteractiveElementBlocking
                >
                  {given => (
                    <Card
                      {...props}
                      cardId={cardId}
                      provided={given}
                      index={index}
                      top={start}
                      measure={virtual.measureElement}
                    />
                  )}
                </Draggable>
              )
            })}
          </div>
        </div>
      )}
    </Droppable>
  )
}
