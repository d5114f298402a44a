const customer = `c.id, c.version, c.created_at as "createdAt", c.updated_at as "updatedAt",
  c.archived_at as "archivedAt", c.external_id as "externalId", c.custom, c.name, c.email, c.phone, c.country, c.alert,
  c.notes`

const pet = `p.id, p.version, p.created_at as "createdAt", p.updated_at as "updatedAt",
  p.archived_at as "archivedAt", p.external_id as "externalId", p.custom, p.customer_id as "customerId", p.name,
  p.species, p.breed, p.sex, p.born_on as "bornOn", p.weight_grams as "weightGrams", p.colour, p.alert,
  p.feeding_notes as "feedingNotes", p.notes, p.deceased_on as "deceasedOn"`

export const getSql = `select ${customer} from bare.customer c where c.id = $1`

/** The children of each row as JSON made by PostgreSQL: of the ways to do it the quickest here. */
export const listSql = `
  select ${customer}, children.pets
  from bare.customer c
  left join lateral (
    select coalesce(json_agg(p), '[]') as pets
    from (select ${pet} from bare.pet p where p.customer_id = c.id order by p.id) p
  ) children on true
  where c.name >= $1 order by c.name, c.id limit 50`

export const bookSql = `
  insert into bare.stay (id, created_at, updated_at, customer_id, location_id, room_type_id, room_id, status,
    arrives_on, departs_on, party_size, nightly_rate_amount, nightly_rate_currency, total_amount, total_currency)
  values ($1, now(), now(), $2, $3, $4, $5, 'confirmed', $6, $7, $8, 5000, 'EUR', 10000, 'EUR')
  returning *`
