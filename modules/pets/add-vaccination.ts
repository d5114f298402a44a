import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Pet } from './entities/pet.ts'
import { Vaccination } from './entities/vaccination.ts'
import { vaccinationRecorded } from './events.ts'
import { can } from './rules.ts'

export type Dose = Row<typeof Vaccination>

export const doseErrors = {
  'pets.deceased': { status: 409, when: 'The pet has died, or its record is archived.' },
  'pets.vaccination_in_future': { status: 422, when: 'The day it was given has not come yet.' },
} as const

interface NewDose {
  vaccine: string
  givenOn: string
  expiresOn?: string | null
}

const rejectedSql = `select id from pets.vaccination
  where pet_id = $1 and vaccine = $2 and given_on = $3 and status = 'rejected' and archived_at is null`

/** A dose on the pet's record; one that was rejected and is sent anew waits to be looked at again. */
export async function addVaccination(
  ctx: CommandContext<keyof typeof doseErrors>,
  petId: string,
  { vaccine, givenOn, expiresOn = null }: NewDose,
  seen: object = {},
): Promise<Dose> {
  const pet = await ctx.find(Pet, petId, { lock: true })
  if (!can('recordVaccination', pet)) ctx.fail('pets.deceased')
  // A pet belongs to no location: the tenant's own day is the only one there is.
  const today = ctx.now.toZonedDateTimeISO(ctx.tenant.timezone).toPlainDate().toString()
  if (givenOn > today) ctx.fail('pets.vaccination_in_future', { givenOn, today })
  const rejected = await ctx.sql.one<{ id: string }>(rejectedSql, [pet.id, vaccine, givenOn])
  const again = { status: 'pending', rejectionReason: null, expiresOn, ...seen } as const
  const dose = rejected
    ? await ctx.update(Vaccination, await ctx.find(Vaccination, rejected.id, { lock: true }), again)
    : await ctx.insert(Vaccination, { petId: pet.id, vaccine, givenOn, expiresOn, ...seen })
  ctx.emit(vaccinationRecorded, {
    entity: Pet.name,
    rowId: pet.id,
    data: { petId: pet.id, vaccine, givenOn, expiresOn: dose.expiresOn },
  })
  return dose
}
