import type { Row } from '#kernel/entity/entity.ts'
import type { Passage } from '../entities/passage.ts'
import type { PassageDirection, passageMethods } from '../rules.ts'

export interface TakenChild {
  id: string
  contactId: string | null
  relationship: string | null
  /** It did not happen (refused) or is not believed (rejected): recorded, and where nobody is changes nothing. */
  verdict?: 'refused' | 'rejected'
  /** Why a collection was refused, as the rules name it. */
  refusal?: string
  /** What somebody has to look at. */
  conflict?: string
}

/** What a device at the door saw. */
export interface Taken {
  clientId: string
  locationId: string
  device: string | null
  direction: PassageDirection
  at: string
  method: (typeof passageMethods)[number]
  personName: string
  answers: { question: string; answer: string }[]
  children: TakenChild[]
}

export type PassageRow = Row<typeof Passage>
