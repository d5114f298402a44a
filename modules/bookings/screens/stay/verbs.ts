import {
  IconArrowsMove,
  IconBan,
  IconCheck,
  IconDoorEnter,
  IconDoorExit,
  IconUserX,
} from '@tabler/icons-react'
import type { StayVerb } from '../../rules.ts'

export interface VerbLook {
  verb: StayVerb
  /** The noun in the address; undefined where the screen asks for more first. */
  path?: string
  /** DELETE of the same noun takes it back. */
  isUndoable?: boolean
  icon: typeof IconCheck
  isDangerous?: boolean
}

export const verbLooks: VerbLook[] = [
  { verb: 'confirm', path: 'confirmation', icon: IconCheck },
  { verb: 'checkIn', path: 'check-in', isUndoable: true, icon: IconDoorEnter },
  { verb: 'checkOut', path: 'check-out', isUndoable: true, icon: IconDoorExit },
  { verb: 'move', icon: IconArrowsMove },
  { verb: 'markNoShow', path: 'no-show', isUndoable: true, icon: IconUserX },
  { verb: 'cancel', path: 'cancellation', isUndoable: true, icon: IconBan, isDangerous: true },
]

export const lookOf = (verb: StayVerb): VerbLook => verbLooks.find(look => look.verb === verb)!
