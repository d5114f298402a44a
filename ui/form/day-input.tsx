import '@mantine/dates/styles.css'
import { DateInput } from '@mantine/dates'
import { useTerms } from '../i18n/use-terms.ts'
import { useFormats } from '../session/session-provider.tsx'
import { firstDayOfWeek, readDay } from './day-reading.ts'
import type { SharedInputProps } from './shared-props.ts'

interface DayInputProps extends SharedInputProps {
  value: string | null
  onChange: (value: string | null) => void
  isOptional: boolean
}

/** Typed or picked, in the order the locale writes dates. */
export function DayInput({ value, onChange, isOptional, ...shared }: DayInputProps) {
  const { t, language } = useTerms()
  const { locale } = useFormats()
  return (
    <DateInput
      {...shared}
      locale={language}
      value={value}
      onChange={onChange}
      clearable={isOptional}
      valueFormat="D MMM YYYY"
      placeholder={t('form.day')}
      firstDayOfWeek={firstDayOfWeek(locale)}
      dateParser={text => readDay(text, locale) ?? null}
      highlightToday
      clearButtonProps={{ 'aria-label': t('action.clear') }}
      ariaLabels={{
        nextMonth: t('form.nextMonth'),
        previousMonth: t('form.previousMonth'),
        nextYear: t('form.nextYear'),
        previousYear: t('form.previousYear'),
      }}
    />
  )
}
