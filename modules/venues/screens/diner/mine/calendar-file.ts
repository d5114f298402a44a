export interface CalendarEntry {
  uid: string
  title: string
  startsAt: string
  endsAt: string
  /** When the file was made. */
  madeAt: string
  place?: string | undefined
  description?: string | undefined
  url?: string | undefined
}

const stamp = (iso: string) => `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string) => text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r?\n/g, '\\n')

const most = 74

/** A line longer than 75 octets goes on in the next, after a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  for (const sign of line) {
    if (new TextEncoder().encode(piece + sign).length > most) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece].join('\r\n ')
}

/** One appointment as calendars take it (RFC 5545). Instants are in UTC, so that a phone abroad shows the right hour. */
export function calendarFile(entry: CalendarEntry): string {
  const words = { SUMMARY: entry.title, LOCATION: entry.place, DESCRIPTION: entry.description }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mainstay//Bookings//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp(entry.madeAt)}`,
    `DTSTART:${stamp(entry.startsAt)}`,
    `DTEND:${stamp(entry.endsAt)}`,
    ...Object.entries(words).flatMap(([name, text]) => (text ? [`${name}:${escaped(text)}`] : [])),
    ...(entry.url ? [`URL:${entry.url}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
