import { expect, test } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const entry = {
  uid: 'one@example',
  title: 'Lumi; table for 2, by the window',
  startsAt: '2026-03-28T19:30:00.000Z',
  endsAt: '2026-03-28T21:00:00Z',
  madeAt: '2026-03-01T08:00:00Z',
  description: 'Grüße '.repeat(30),
}

test('an appointment is in UTC, with its signs escaped', () => {
  const file = calendarFile(entry)
  expect(file).toContain('DTSTART:20260328T193000Z\r\n')
  expect(file).toContain('SUMMARY:Lumi\\; table for 2\\, by the window\r\n')
})

test('no line is longer than 75 octets, and unfolded it says the same', () => {
  const file = calendarFile(entry)
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${'Grüße '.repeat(30)}`)
})
