import type { Channel } from '../carriers/carrier.ts'
import { digestDue } from './digest-due.ts'
import type { Envelope } from './envelope.ts'
import { quietUntil } from './quiet-hours.ts'

/** One way of one notice: what is done now, and why. Reasons are words of the screens (`notices.reason.…`). */
export type Route = { channel: Channel; deviceId: string | null; address: string | null } & (
  | { verdict: 'send' }
  | { verdict: 'held'; until: Temporal.Instant; reason: 'quiet_hours' | 'digest' }
  | { verdict: 'skipped' | 'suppressed'; reason: string }
)

type Target = Pick<Route, 'channel' | 'deviceId' | 'address'>

const open = new Set(['held', 'waiting', 'sending'])

/** E.164: a plus, and at most fifteen figures. */
const isInternational = (number: string) => /^\+[1-9]\d{6,14}$/.test(number)

/** The channels this person could be told on; a text only to who asked for texts, or when lives depend on it. */
function targetsOf({ email, phone, wishes, devices, isLifeSafety }: Envelope): Target[] {
  const texts = (['sms', 'whatsapp'] as const).filter(
    channel => wishes[channel] === true || (channel === 'sms' && isLifeSafety && phone !== null),
  )
  return [
    { channel: 'email', deviceId: null, address: email },
    ...texts.map(channel => ({ channel, deviceId: null, address: phone })),
    ...devices.map(({ id, endpoint, p256dh, auth }) => ({
      channel: 'push' as const,
      deviceId: id,
      address: JSON.stringify({ endpoint, p256dh, auth }),
    })),
  ]
}

function judge(envelope: Envelope, target: Target, now: Temporal.Instant): Route {
  const { channel, address } = target
  const { isUrgent, isLifeSafety, wishes, suppressions } = envelope
  if (!address) return { ...target, verdict: 'skipped', reason: 'no_address' }
  if ((channel === 'sms' || channel === 'whatsapp') && !isInternational(address))
    return { ...target, verdict: 'skipped', reason: 'not_international' }
  const suppressed = suppressions.find(one => one.channel === channel)
  // A carrier passes nothing on to who answered STOP; a mailbox that bounced may have come back.
  if (suppressed && (suppressed.cause === 'stop' || !isLifeSafety))
    return { ...target, verdict: 'suppressed', reason: suppressed.cause }
  if (isLifeSafety) return { ...target, verdict: 'send' }
  if (wishes[channel] === false && !(isUrgent && channel === 'email'))
    return { ...target, verdict: 'skipped', reason: 'not_wanted' }
  if (isUrgent) return { ...target, verdict: 'send' }
  const { quietFrom: from, quietUntil: until, timezone } = envelope
  const quietEnds = quietUntil(now, { from, until, timezone })
  if (quietEnds) return { ...target, verdict: 'held', until: quietEnds, reason: 'quiet_hours' }
  if (channel === 'email' && envelope.digest !== 'none')
    return { ...target, verdict: 'held', until: digestDue(now, envelope.digest, timezone), reason: 'digest' }
  return { ...target, verdict: 'send' }
}

/** What is still to be done about a notice. */
export function routesOf(envelope: Envelope, now: Temporal.Instant): Route[] {
  const done = envelope.tried.filter(({ status }) => !open.has(status))
  return targetsOf(envelope)
    .filter(
      ({ channel, deviceId }) => !done.some(one => one.channel === channel && one.deviceId === deviceId),
    )
    .map(target => judge(envelope, target, now))
}
