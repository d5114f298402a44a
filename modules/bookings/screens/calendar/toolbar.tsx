import { ActionIcon, Button, Group, SegmentedControl, Select, Tooltip } from '@mantine/core'
import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { DayInput } from '#ui/form/day-input.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { addDays } from '#ui/timeline/day.ts'
import type { ScreenState } from '../stay/screen-state.ts'
import classes from './calendar.module.css'
import type { CalendarRoom } from './data.ts'

interface ToolbarProps {
  view: ScreenState
  from: string
  home: string
  rooms: CalendarRoom[]
  dayCount: number
  isPhone: boolean
  onChange: (change: ScreenState) => void
}

export function CalendarToolbar({ view, from, home, rooms, dayCount, isPhone, onChange }: ToolbarProps) {
  const { t } = useTerms()
  const types = [...new Map(rooms.map(room => [room.roomTypeId, room.roomTypeName]))]
  const sizes = [...new Set(rooms.map(room => room.size))]
  const step = isPhone ? 1 : 7
  const move = (days: number, label: string, Icon: typeof IconChevronLeft) => (
    <Tooltip label={label}>
      <ActionIcon
        variant="default"
        aria-label={label}
        onClick={() => onChange({ from: addDays(from, days) })}
      >
        <Icon size={18} className={classes.arrow} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
  return (
    <Group gap="xs" mb="sm" className={classes.toolbar}>
      <Group gap={4} wrap="nowrap">
        {move(
          -step,
          t(isPhone ? 'bookings.calendar.dayBefore' : 'bookings.calendar.weekBefore'),
          IconChevronLeft,
        )}
        <Button variant="default" onClick={() => onChange({ from: home })}>
          {t('bookings.calendar.today')}
        </Button>
        {move(
          step,
          t(isPhone ? 'bookings.calendar.dayAfter' : 'bookings.calendar.weekAfter'),
          IconChevronRight,
        )}
      </Group>
      <div className={classes.day}>
        <DayInput
          aria-label={t('bookings.calendar.goTo')}
          value={from}
          isOptional={false}
          onChange={day => day && onChange({ from: day })}
        />
      </div>
      {!isPhone && (
        <SegmentedControl
          aria-label={t('bookings.calendar.range')}
          value={String(dayCount)}
          onChange={value => onChange({ days: value })}
          data={[14, 30].map(days => ({
            value: String(days),
            label: t('bookings.calendar.days', { count: days }),
          }))}
        />
      )}
      <Select
        aria-label={t('bookings.calendar.roomType')}
        placeholder={t('bookings.calendar.allTypes')}
        data={types.map(([value, label]) => ({ value, label }))}
        value={view.roomTypeId ?? null}
        onChange={value => onChange({ roomTypeId: value ?? undefined })}
        clearable
        className={classes.filter}
      />
      <Select
        aria-label={t('bookings.calendar.size')}
        placeholder={t('bookings.calendar.allSizes')}
        data={sizes.map(size => ({ value: size, label: t(`bookings.size.${size}`) }))}
        value={view.size ?? null}
        onChange={value => onChange({ size: value ?? undefined })}
        clearable
        className={classes.filter}
      />
    </Group>
  )
}
