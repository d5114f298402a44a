import { entity } from '../entity/entity.ts'
import { email, list, ref, text } from '../schema/fields.ts'

/** A person who works in the tenant, with one role; they may or may not be able to sign in. */
export const Member = entity('kernel.member', {
  plural: 'members',
  title: 'name',
  label: 'Member',
  defaultSort: 'name',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    name: text({ max: 200, personal: 'basic' }),
    email: email().optional(),
    role: text({ max: 60 }),
    locationIds: list(ref('kernel.location'), { help: 'Left out: every location.' }).optional(),
  },
})
