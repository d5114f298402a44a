import { bool, integer, longText, text, timeOfDay } from '#kernel/schema/fields.ts'

export const presets = {
  closesAt: '18:00',
  graceMinutes: 5,
  perBlock: 100,
  blockMinutes: 1,
  cap: 3000,
  siblingPercent: '0',
  isAutomatic: true,
  overdueFee: 0,
  overdueDays: 5,
  agreement: '',
}

export const settings = {
  latePickupClosesAt: timeOfDay({
    label: 'Closing time, where it is another than that of the opening hours',
  }).optional(),
  latePickupGraceMinutes: integer({ min: 0, max: 120, label: 'Minutes of grace after closing' }).default(
    presets.graceMinutes,
  ),
  latePickupPerMinute: integer({ min: 0, label: 'Late fee a minute or a block, in minor units' }).default(
    presets.perBlock,
  ),
  latePickupBlockMinutes: integer({ min: 1, max: 60, label: 'Minutes of a block' }).default(
    presets.blockMinutes,
  ),
  latePickupCap: integer({ min: 0, label: 'Most for one child or family, in minor units' }).default(
    presets.cap,
  ),
  latePickupIsPerFamily: bool({ label: 'Children of a family collected together cost once' }).default(false),
  latePickupIsAutomatic: bool({ label: 'Invoice late collections as they happen' }).default(
    presets.isAutomatic,
  ),
  tuitionSiblingPercent: text({
    max: 6,
    pattern: '^\\d{1,2}(\\.\\d{1,2})?$',
    label: 'Percent off for siblings with the lower rate',
  }).default(presets.siblingPercent),
  overdueFee: integer({ min: 0, label: 'Fee for an overdue invoice, in minor units; 0 for none' }).default(
    presets.overdueFee,
  ),
  tuitionAgreement: longText({
    max: 20_000,
    label: 'What families agree to, below the terms of their plan',
  }).default(presets.agreement),
  overdueDays: integer({ min: 0, max: 90, label: 'Days of grace after an invoice is due' }).default(
    presets.overdueDays,
  ),
}
