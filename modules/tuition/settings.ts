import { integer, text, timeOfDay } from '#kernel/schema/fields.ts'

export const presets = { closesAt: '18:00', graceMinutes: 5, perMinute: 100, cap: 3000, siblingPercent: '0' }

export const settings = {
  latePickupClosesAt: timeOfDay({ label: 'Closing time' }).default(presets.closesAt),
  latePickupGraceMinutes: integer({ min: 0, max: 120, label: 'Minutes of grace after closing' }).default(
    presets.graceMinutes,
  ),
  latePickupPerMinute: integer({ min: 0, label: 'Late fee a minute, in minor units' }).default(
    presets.perMinute,
  ),
  latePickupCap: integer({ min: 0, label: 'Most for one child, in minor units' }).default(presets.cap),
  tuitionSiblingPercent: text({
    max: 6,
    pattern: '^\\d{1,2}(\\.\\d{1,2})?$',
    label: 'Percent off for siblings with the lower rate',
  }).default(presets.siblingPercent),
}
