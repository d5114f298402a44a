export const species = ['dog', 'cat', 'other'] as const
export const sexes = ['female', 'male'] as const

export type PetState = 'living' | 'deceased' | 'archived'

/** What may be done with a pet in which state. */
export const petCan = {
  recordVaccination: ['living'],
  beBooked: ['living'],
  edit: ['living', 'deceased'],
  archive: ['living', 'deceased'],
  restore: ['archived'],
} as const satisfies Record<string, readonly PetState[]>

export type PetVerb = keyof typeof petCan

export interface PetLife {
  deceasedOn: string | null
  archivedAt: string | null
}

export const stateOf = (pet: PetLife): PetState =>
  pet.archivedAt ? 'archived' : pet.deceasedOn ? 'deceased' : 'living'

export const can = (verb: PetVerb, pet: PetLife): boolean =>
  (petCan[verb] as readonly PetState[]).includes(stateOf(pet))
