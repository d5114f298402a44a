import { describe, expect, it } from 'vitest'
import { digestDue } from './digest-due.ts'
import type { Envelope } from './envelope.ts'
import { routesOf } from './routes.ts'

const noon = Temporal.Instant.from('2026-03-04T12:00:00Z')
const night = Temporal.Instant.from('2026-03-04T23:00:00Z')

const envelope = (more: Partial<Envelope> = {}): Envelope => ({
  id: 'n',
  personId: 'p',
  topic: 'stays',
  title: 'x',
  body: 'y',
  link: null,
  isUrgent: false,
  isLifeSafety: false,
  email: 'cora@example.org',
  phone: '+14155550100',
  wishes: { email: null, sms: null, whatsapp: null, push: null },
  devices: [{ id: 'd', endpoint: 'https://push.example.org/1', p256dh: 'k', auth: 'a' }],
  suppressions: [],
  tried: [],
  digest: 'none',
  tenantName: 'Harbour',
  locale: 'en',
  timezone: 'Europe/Lisbon',
  quietFrom: '21:00',
  quietUntil: '07:00',
  textPartsAMonth: 100,
  ...more,
})

const wants = (wishes: Partial<Envelope['wishes']>) => ({ wishes: { ...envelope().wishes, ...wishes } })
const ways = (more: Partial<Envelope>, now = noon) =>
  routesOf(envelope(more), now).map(route => `${route.channel} ${route.verdict}`)

describe('where a notice goes', () => {
  it('is mail and browsers, for who said nothing', () => {
    expect(ways({})).toEqual(['email send', 'push send'])
  })

  it('is a text too for who asked, on the channel they asked for', () => {
    expect(ways(wants({ sms: true }))).toEqual(['email send', 'sms send', 'push send'])
    expect(ways(wants({ whatsapp: true, email: false }))).toEqual([
      'email skipped',
      'whatsapp send',
      'push send',
    ])
  })

  it('waits for the morning, unless it is urgent', () => {
    expect(ways({}, night)).toEqual(['email held', 'push held'])
    expect(ways({ isUrgent: true }, night)).toEqual(['email send', 'push send'])
  })

  it('is everything there is when lives depend on it, but for a number that said STOP', () => {
    const none = wants({ email: false, sms: false, push: false })
    expect(ways({ ...none, isLifeSafety: true }, night)).toEqual(['email send', 'sms send', 'push send'])
    const suppressions: Envelope['suppressions'] = [
      { channel: 'sms', cause: 'stop' },
      { channel: 'email', cause: 'bounce' },
    ]
    expect(ways({ suppressions, isLifeSafety: true })).toEqual(['email send', 'sms suppressed', 'push send'])
    expect(ways({ suppressions })).toEqual(['email suppressed', 'push send'])
  })

  it('holds mail alone for a bundle', () => {
    expect(ways({ digest: 'daily' })).toEqual(['email held', 'push send'])
    expect(ways({ digest: 'daily', isUrgent: true })).toEqual(['email send', 'push send'])
  })

  it('is nothing where it has ended', () => {
    const tried: Envelope['tried'] = [
      { channel: 'email', deviceId: null, status: 'sent', partCount: 0, round: 0, claimedAt: null },
      { channel: 'push', deviceId: 'd', status: 'waiting', partCount: 0, round: 0, claimedAt: null },
    ]
    expect(ways({ tried })).toEqual(['push send'])
  })
})

describe('a bundle leaves', () => {
  it.each([
    ['hourly', '2026-03-04T12:00:00Z', '2026-03-04T13:00:00Z'],
    ['hourly', '2026-03-04T12:59:59Z', '2026-03-04T13:00:00Z'],
    ['daily', '2026-03-04T07:59:00Z', '2026-03-04T08:00:00Z'],
    ['daily', '2026-03-04T08:00:00Z', '2026-03-05T08:00:00Z'],
    // The night in which Lisbon sets its clocks forward: eight is an hour earlier.
    ['daily', '2026-03-28T12:00:00Z', '2026-03-29T07:00:00Z'],
  ] as const)('%s, asked at %s, at %s', (rhythm, now, due) => {
    expect(digestDue(Temporal.Instant.from(now), rhythm, 'Europe/Lisbon').toString()).toBe(due)
  })
})
