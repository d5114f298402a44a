import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'

/** To the day before and the day after. */
export function DayArrows({ go }: { go: (days: -1 | 1) => void }) {
  const { t } = useTerms()
  return (
    <>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('bookings.calendar.dayBefore')}
        onClick={() => go(-1)}
      >
        <IconChevronLeft size={18} className="flip-rtl" aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('bookings.calendar.dayAfter')}
        onClick={() => go(1)}
      >
        <IconChevronRight size={18} className="flip-rtl" aria-hidden />
      </ActionIcon>
    </>
  )
}
