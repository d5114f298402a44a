import { entity } from '../entity/entity.ts'
import type { Field } from '../schema/field.ts'
import { currency, json, text, zone } from '../schema/fields.ts'

const object = { type: 'object', additionalProperties: true } as unknown as Field['schema']

/** The business itself, as its own members see it. It is no noun of lists: each has exactly one. */
export const Tenant = entity('kernel.tenant', {
  plural: 'tenants',
  title: 'name',
  without: ['list', 'get', 'create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    slug: text({ max: 63, readOnly: true }),
    name: text({ max: 120 }),
    edition: text({ readOnly: true }),
    timezone: zone(),
    currency: currency({ readOnly: true, help: 'Fixed once money has been counted in it.' }),
    locale: text({ max: 35, pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }),
    plan: text({ readOnly: true }),
    settings: json<Record<string, unknown>>(object, { help: 'Merged key by key; null takes a key out.' }),
    terms: json<Record<string, string | null>>(object, {
      help: 'The business’s own words, merged key by key.',
    }),
  },
})

const { id, version } = Tenant.allFields
export const tenantFields = { id: id!, version: version!, ...Tenant.fields }
