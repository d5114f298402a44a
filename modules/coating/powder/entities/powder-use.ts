import { entity } from '#kernel/entity/entity.ts'
import { integer, money, ref, text } from '#kernel/schema/fields.ts'
import { costs } from '../../rules.ts'

const weight = (help: string) => integer({ min: 0, max: 1_000_000_000_000, help })

/** Powder that a job took, by weight; with the area it covered, it tells how much of it stays on the parts. */
export const PowderUse = entity('coating.powder_use', {
  plural: 'powder-uses',
  label: 'Powder use',
  access: { read: 'coating.powder.read', write: 'coating.powder.use' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  includes: {
    names: {
      summary: 'The names of the powder and of its lot',
      sql: `(select json_build_object('powder', p.name, 'lot', l.number) from coating.powder p, inventory.lot l
        where p.id = t.powder_id and l.id = t.lot_id)`,
    },
  },
  hides: { cost: costs },
  fields: {
    powderId: ref('coating.powder'),
    shopJobId: ref('coating.shop_job'),
    locationId: ref('kernel.location'),
    lotId: ref('inventory.lot'),
    used: weight('Milligrams.'),
    area: integer({ min: 1, max: 9_000_000_000_000, help: 'Square millimetres that it covered.' }).optional(),
    film: integer({ min: 1000, max: 2_000_000, help: 'Nanometres.' }).optional(),
    onParts: weight('Milligrams that the film weighs.').optional(),
    gun: text({ max: 60 }).optional(),
    cost: money({ help: 'At what the lot cost.' }),
  },
})
