import { entity } from '../entity/entity.ts'
import { instant, list, ref, text } from '../schema/fields.ts'

/** Lets a program in, with one role. The token is not among the fields: only its SHA-256 is kept. */
export const ApiKey = entity('kernel.api_key', {
  plural: 'api-keys',
  title: 'name',
  label: 'API key',
  without: ['create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    name: text({ max: 100 }),
    role: text({ max: 60 }),
    locationIds: list(ref('kernel.location'), { help: 'Left out: every location.' }).optional(),
    scopes: list(text({ max: 100 }), {
      max: 1000,
      help: 'Permissions, or patterns, that it has of its role. Left out: all of them.',
    }).optional(),
    hint: text({ max: 20, readOnly: true, help: 'How the token begins.' }),
    expiresAt: instant().optional(),
    lastUsedAt: instant({ readOnly: true, help: 'To the minute.' }).optional(),
  },
})
