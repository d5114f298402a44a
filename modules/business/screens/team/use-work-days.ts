import { useQuery } from '@tanstack/react-query'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { hoursQuery } from './work-week.tsx'

/** The days on which somebody usually works, in short: “Mon, Tue, Fri”. */
export function useWorkDays(): (memberId: string) => string {
  const { language } = useTerms()
  const { data = [] } = useQuery(hoursQuery)
  const short = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' })
  return memberId => {
    const days = new Set(data.filter(part => part.memberId === memberId).map(({ weekday }) => weekday))
    // 1 January 2024 was a Monday.
    return list.format([...days].sort((a, b) => a - b).map(day => short.format(Date.UTC(2024, 0, day))))
  }
}
