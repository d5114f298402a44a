import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { id, instant, integer, json, oneOf, text } from '#kernel/schema/fields.ts'

/** What was asked for about one person: all there is of them, or that it be forgotten. */
export const PersonRequest = entity('compliance.person_request', {
  plural: 'person-requests',
  label: 'Person request',
  access: { read: 'compliance.privacy.manage', write: 'compliance.privacy.manage' },
  without: ['create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    kind: readOnly(oneOf(['export', 'erasure'])),
    subjectEntity: readOnly(text({ max: 100 })),
    subjectId: readOnly(id()),
    subjectName: readOnly(text({ max: 300, personal: 'basic' }).optional()),
    status: readOnly(oneOf(['waiting', 'running', 'done', 'failed'])),
    progress: readOnly(integer({ min: 0, max: 100, help: 'Per cent.' })),
    result: readOnly(json<Record<string, unknown>>({ type: 'object' } as never)),
    byteCount: readOnly(integer({ min: 0, max: 9_000_000_000_000 }).optional()),
    doneAt: readOnly(instant().optional()),
    expiresAt: readOnly(instant({ help: 'Until then an export can be fetched.' }).optional()),
  },
})
