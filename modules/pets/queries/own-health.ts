import { query } from '#kernel/query/query.ts'
import { day, id, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { recordStatuses } from '#modules/care/public.ts'
import { linkTo } from '#modules/files/public.ts'
import { ownCustomers } from '#modules/people/public.ts'
import { species } from '../rules.ts'
import { maySendOwn } from '../verified-by.ts'

// What is asked of any service counts: an owner sees it before the stay that would be refused.
const sql = `
  select p.id, p.name, p.species,
    (select coalesce(json_agg(json_build_object('id', v.id, 'vaccine', v.vaccine, 'givenOn', v.given_on,
        'expiresOn', v.expires_on, 'status', v.status, 'rejectionReason', v.rejection_reason,
        'proofIds', (select coalesce(json_agg(f.id order by f.id), '[]'::json) from files.file f
          where f.subject_entity = 'pets.vaccination' and f.subject_id = v.id and f.archived_at is null))
      order by v.given_on desc, v.vaccine), '[]'::json)
      from pets.vaccination v where v.pet_id = p.id and v.archived_at is null) as records,
    (select coalesce(json_agg(distinct gap ->> 'record'), '[]'::json)
      from (select distinct r.service from care.health_requirement r
        where r.kind = p.species and r.is_required and r.archived_at is null) s
      cross join lateral jsonb_array_elements(care.health_gaps(array[p.id], s.service, $2::date, $2::date)) gap
      where gap ->> 'state' <> 'pending') as missing
  from pets.pet p
  where p.customer_id in ${ownCustomers('$1')} and p.archived_at is null and p.deceased_on is null
  order by p.name, p.id limit 100`

interface Found {
  records: { proofIds: string[] }[]
}

export const ownHealth = query('pets.own_health', {
  summary: 'The vaccinations of one’s own pets, with their certificates, and what is missing',
  route: 'GET /v1/own-pets',
  needs: maySendOwn,
  input: {},
  output: {
    data: list(
      shape({
        id: id(),
        name: text(),
        species: oneOf(species),
        missing: list(text({ help: 'As certificates name it.' })),
        records: list(
          shape({
            id: id(),
            vaccine: text(),
            givenOn: day(),
            expiresOn: day().optional(),
            status: oneOf(recordStatuses),
            rejectionReason: text().optional(),
            proofs: list(shape({ id: id(), thumb: text(), full: text() })),
          }),
        ),
      }),
    ),
  },
  async run(ctx) {
    const today = ctx.now.toZonedDateTimeISO(ctx.tenant.timezone).toPlainDate().toString()
    const found = await ctx.read<Found>(sql, [ctx.actor.id, today])
    const proofsOf = (ids: string[]) =>
      ids.map(proof => ({ id: proof, thumb: linkTo(ctx, proof, 'thumb'), full: linkTo(ctx, proof, 'full') }))
    return {
      data: found.map(pet => ({
        ...pet,
        records: pet.records.map(({ proofIds, ...record }) => ({ ...record, proofs: proofsOf(proofIds) })),
      })),
    }
  },
})
