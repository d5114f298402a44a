import type { Desk } from '#kernel/module/demo.ts'

const hour = 60
const day = 24 * hour

/** How soon each kind of request is answered and settled; when the house works; what is known about entering homes. */
export async function seedRules(desk: Desk): Promise<void> {
  const { locationId } = desk
  const policies = [
    { priority: 'emergency', responseMinutes: hour, resolutionMinutes: day, hours: 'always' },
    { priority: 'high', responseMinutes: 4 * hour, resolutionMinutes: 3 * day, hours: 'always' },
    { priority: 'medium', responseMinutes: 8 * hour, resolutionMinutes: 24 * hour, hours: 'business' },
    { priority: 'low', responseMinutes: 16 * hour, resolutionMinutes: 80 * hour, hours: 'business' },
  ]
  await desk.post('/v1/service-hours', {
    locationId,
    opens: '08:00',
    closes: '18:00',
    weekdays: [1, 2, 3, 4, 5],
  })
  await Promise.all(policies.map(policy => desk.post('/v1/priority-policies', { locationId, ...policy })))
  await desk.post('/v1/entry-rules', {
    jurisdiction: 'SAMPLE',
    effectiveOn: '2020-01-01',
    minNoticeHours: 24,
    allowedFrom: '08:00',
    allowedUntil: '18:00',
    isEmergencyExempt: true,
    source: 'Invented for this sample; not the law of any place',
  })
}
