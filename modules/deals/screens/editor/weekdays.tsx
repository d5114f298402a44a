import '@mantine/core/styles/Chip.css'
import { Chip, Group, Input } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { weekdayName } from '../board/terms-line.ts'

interface WeekdaysProps {
  value: number[]
  error?: string | undefined
  onChange: (days: number[]) => void
}

export function Weekdays({ value, error, onChange }: WeekdaysProps) {
  const { t } = useTerms()
  const { locale } = useFormats()
  return (
    <Input.Wrapper
      component="fieldset"
      label={t('deals.editor.weekdays')}
      labelElement="div"
      error={error}
      required
    >
      <Chip.Group
        multiple
        value={value.map(String)}
        onChange={(days: string[]) => onChange(days.map(Number).sort((a, b) => a - b))}
      >
        <Group gap="xs" id="field-weekdays">
          {[1, 2, 3, 4, 5, 6, 7].map(day => (
            <Chip key={day} value={String(day)} size="md" aria-label={weekdayName(day, locale, 'long')}>
              {weekdayName(day, locale)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  )
}
