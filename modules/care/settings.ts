import { list, text } from '#kernel/schema/fields.ts'

/** Which roles hear of an alert until a house says otherwise; one that it does not have is nobody. */
export const presetAlertRoles = {
  careAlertRoles: ['caretaker', 'teacher'],
  careEscalationRoles: ['manager', 'director', 'owner'],
} as const

const roles = (label: string, key: keyof typeof presetAlertRoles) =>
  list(text({ max: 60 }), { max: 20, label }).default([...presetAlertRoles[key]])

export const settings = {
  careAlertRoles: roles('Roles that are told of a dose or meal that is overdue', 'careAlertRoles'),
  careEscalationRoles: roles(
    'Roles that are told when it stays so, and when meals are refused',
    'careEscalationRoles',
  ),
}
