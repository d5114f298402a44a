import { Radio, Select, Stack, Text } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { FreeType } from './data.ts'
import classes from './new-stay.module.css'

interface RoomPickerProps {
  free: FreeType[]
  type: FreeType | undefined
  roomId: string | null
  onType: (roomTypeId: string) => void
  onRoom: (roomId: string | null) => void
}

/** What is free and what all the nights cost, before anything is promised. */
export function RoomPicker({ free, type, roomId, onType, onRoom }: RoomPickerProps) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <Stack gap="sm">
      <Radio.Group label={t('bookings.new.roomType')} value={type?.roomTypeId ?? null} onChange={onType}>
        <div className={classes.types}>
          {free.map(({ roomTypeId, name, freeCount, nightlyRate, total }) => (
            <Radio.Card
              key={roomTypeId}
              value={roomTypeId}
              disabled={freeCount === 0}
              className={classes.type}
              aria-label={t('bookings.new.typeSpoken', {
                name,
                count: freeCount,
                total: formats.money(total),
              })}
            >
              <Radio.Indicator />
              <span className={classes.typeName}>
                <b>{name}</b>
                <Text
                  component="span"
                  size="xs"
                  c={freeCount === 0 ? 'var(--mantine-color-error)' : 'dimmed'}
                  display="block"
                >
                  {t('bookings.new.free', { count: freeCount })}
                </Text>
              </span>
              <span className={classes.price}>
                <b>{formats.money(total)}</b>
                <Text component="span" size="xs" c="dimmed" display="block">
                  {t('bookings.new.perNight', { rate: formats.money(nightlyRate) })}
                </Text>
              </span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {type && (
        <Select
          label={t('bookings.room')}
          placeholder={t('bookings.new.anyRoom')}
          data={type.rooms.map(({ id, name }) => ({ value: id, label: name }))}
          value={roomId}
          onChange={onRoom}
          searchable
          clearable
        />
      )}
    </Stack>
  )
}
