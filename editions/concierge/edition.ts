import type { EditionDefinition } from '#kernel/module/edition.ts'

/** Apartment buildings: residents, the front desk, upkeep, and the month's common expenses. */
export const concierge: EditionDefinition = {
  id: 'concierge',
  name: 'Residential concierge',
  modules: ['files', 'documents', 'people', 'notices', 'property'],
  accent: 'indigo',
  terms: {
    'entity.people.customer.one': 'Resident',
    'entity.people.customer.many': 'Residents',
  },
  settings: {},
  roles: {
    manager: [
      'files.*',
      'notices.*',
      'people.*',
      'property.*',
      'kernel.location.*',
      'kernel.member.*',
      'kernel.role.read',
      'kernel.custom_field.*',
      'kernel.saved_view.*',
      'transfer.import.*',
      'kernel.tenant.*',
    ],
    front_desk: [
      'files.*',
      'notices.notice.*',
      'people.customer.*',
      'property.*.read',
      'kernel.location.read',
      'kernel.member.read',
      'kernel.saved_view.*',
    ],
    technician: [
      'files.*',
      'notices.notice.read',
      'people.customer.read',
      'property.unit.read',
      'kernel.location.read',
    ],
    bookkeeper: ['notices.notice.read', 'people.*.read', 'property.*.read', 'kernel.location.read'],
  },
}
