import type { Formats } from '#ui/format/formats.ts'

/** From when until when a rule lets somebody in, in the words of a clock. */
export function hoursWords(
  { fromTime, untilTime }: { fromTime: string; untilTime: string },
  t: (key: string) => string,
  { timeOfDay }: Formats,
): string {
  const isAllDay = fromTime.startsWith('00:00') && untilTime.startsWith('23:59')
  return isAllDay ? t('property.hours.allDay') : `${timeOfDay(fromTime)}–${timeOfDay(untilTime)}`
}
