import { entity } from '#kernel/entity/entity.ts'
import { instant, ref, text } from '#kernel/schema/fields.ts'

const byVerb = { readOnly: true }

/** Lets one person collect one child once. Its code is told when it is issued and never again. */
export const Pass = entity('children.pass', {
  plural: 'pickup-passes',
  title: 'name',
  label: 'Pick-up pass',
  access: { read: 'children.contact.read', write: 'children.pass.write' },
  without: ['create', 'update', 'bulk', 'import'],
  defaultSort: '-validUntilAt',
  fields: {
    childId: ref('children.child', byVerb),
    name: text({ max: 200, personal: 'basic', ...byVerb }),
    idDocument: text({
      max: 100,
      label: 'Identity document',
      personal: 'sensitive',
      isSealed: true,
      ...byVerb,
    }),
    validUntilAt: instant(byVerb),
    usedAt: instant(byVerb).optional(),
  },
})
