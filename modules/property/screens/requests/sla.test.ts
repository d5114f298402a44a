import { expect, test } from 'vitest'
import { type RequestCard, slaOf } from './sla.ts'

const at = (time: string) => Date.parse(`2026-05-04T${time}:00Z`)
const iso = (time: string) => `2026-05-04T${time}:00Z`
const request = {
  status: 'open',
  pauses: [],
  reportedAt: iso('08:00'),
  respondedAt: null,
  responseDueAt: iso('12:00'),
  resolutionDueAt: iso('20:00'),
} as unknown as RequestCard

test('DC-04 a request is on track, at risk from four fifths on, and late after', () => {
  expect(slaOf(request, at('09:00'))).toMatchObject({ kind: 'answer', tone: 'planned' })
  expect(slaOf(request, at('11:13'))).toMatchObject({ tone: 'attention' })
  expect(slaOf(request, at('12:01'))).toMatchObject({ tone: 'blocked' })
})

test('DC-04 once it was answered the repair counts, and not while it is paused', () => {
  const answered = { ...request, respondedAt: iso('10:00'), status: 'processing' } as RequestCard
  expect(slaOf(answered, at('12:01'))).toMatchObject({ kind: 'repair', tone: 'planned', dueAt: iso('20:00') })
  const pauses = [{ from: iso('11:00'), to: null, reason: 'A part is on its way' }]
  expect(slaOf({ ...answered, pauses }, at('23:00'))).toMatchObject({
    kind: 'paused',
    reason: 'A part is on its way',
  })
  expect(slaOf({ ...answered, status: 'completed' }, at('23:00'))).toBeNull()
})
