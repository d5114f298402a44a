import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconAlertTriangleFilled, IconPlus } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './board.module.css'
import { Cards } from './cards.tsx'
import { loadOf } from './order.ts'
import type { ColumnProps } from './types.ts'

export function Column(props: ColumnProps) {
  const { column, onAdd, noticeIn } = props
  const { t } = useTerms()
  const load = loadOf(column)
  const count = column.total ?? column.cardIds.length
  const words =
    column.limit === null
      ? t('board.count', { count })
      : t(`board.load.${load}`, { count, limit: column.limit })
  return (
    <section className={classes.column} data-load={load} aria-label={`${column.title}, ${words}`}>
      <header className={classes.head}>
        <h2 className={classes.title}>{column.title}</h2>
        <Tooltip label={words}>
          <span className={classes.load}>
            {load === 'over' && <IconAlertTriangleFilled size={14} aria-hidden />}
            {column.limit === null ? count : `${count} / ${column.limit}`}
            {load !== 'open' && <span>{t(`board.${load}`)}</span>}
          </span>
        </Tooltip>
        {onAdd && (
          <ActionIcon
            aria-label={t('board.addTo', { column: column.title })}
            onClick={() => onAdd(column.id)}
          >
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        )}
      </header>
      {noticeIn?.(column.id)}
      <Cards {...props} />
      {props.onMore && column.cardIds.length > 0 && count > column.cardIds.length && (
        <Button variant="subtle" size="compact-md" onClick={props.onMore}>
          {t('board.more', { shown: column.cardIds.length, count })}
        </Button>
      )}
    </section>
  )
}
