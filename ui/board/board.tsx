import '@mantine/core/styles/Tabs.css'
import { DragDropContext, type DropResult } from '@hello-pangea/dnd'
import { Tabs } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './board.module.css'
import { Column } from './column.tsx'
import { moveTo, moveToEnd } from './order.ts'
import type { BoardProps } from './types.ts'

/** Columns of cards: dragged by hand, by keyboard (space, arrows, space), or sent by each card's own menu. */
export function Board(props: BoardProps) {
  const { columns, onMove } = props
  const { t } = useTerms()
  const isPhone = useMediaQuery('(max-width: 47.99em)') ?? false
  const [shown, setShown] = useState(columns[0]?.id ?? '')
  const shownId = columns.some(({ id }) => id === shown) ? shown : (columns[0]?.id ?? '')
  const titleOf = (id: string | undefined) => columns.find(column => column.id === id)?.title ?? ''

  function drop({ draggableId, source, destination }: DropResult) {
    if (!destination) return
    if (destination.droppableId === source.droppableId && destination.index === source.index) return
    onMove(moveTo(columns, draggableId, destination.droppableId, destination.index))
  }

  return (
    <DragDropContext
      dragHandleUsageInstructions={t('board.instructions')}
      onDragStart={({ draggableId }, { announce }) =>
        announce(t('board.lifted', { card: props.speak(draggableId) }))
      }
      onDragUpdate={({ destination }, { announce }) =>
        announce(
          destination
            ? t('board.hover', { column: titleOf(destination.droppableId), place: destination.index + 1 })
            : t('board.nowhere'),
        )
      }
      onDragEnd={(result, { announce }) => {
        announce(
          result.destination
            ? t('board.dropped', { column: titleOf(result.destination.droppableId) })
            : t('board.backAgain'),
        )
        drop(result)
      }}
    >
      {isPhone && (
        <Tabs value={shownId} onChange={value => setShown(value ?? shownId)} className={classes.tabs}>
          <Tabs.List aria-label={props.label} className={classes.tabList}>
            {columns.map(({ id, title, cardIds, total }) => (
              <Tabs.Tab key={id} value={id}>
                {title} <span className={classes.tabCount}>{total ?? cardIds.length}</span>
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      <section className={classes.board} aria-label={props.label}>
        {columns
          .filter(({ id }) => !isPhone || id === shownId)
          .map(column => (
            <Column
              key={column.id}
              column={column}
              others={columns.filter(({ id }) => id !== column.id)}
              {...props}
              onSend={(cardId, columnId) => onMove(moveToEnd(columns, cardId, columnId))}
            />
          ))}
      </section>
    </DragDropContext>
  )
}
