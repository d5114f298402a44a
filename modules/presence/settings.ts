import { bool, text } from '#kernel/schema/fields.ts'

export const presetAlertRole = 'manager'

export const settings = {
  presenceHardBlock: bool({ label: 'Refuse an arrival that would break a supervision rule' }).default(false),
  presenceAlertRole: text({ max: 60, label: 'Role that is told when a collection is refused' }).default(
    presetAlertRole,
  ),
}
