import {
  IconArrowsMove,
  IconBan,
  IconCheck,
  IconDoorEnter,
  IconDoorExit,
  IconUserX,
} from '@tabler/icons-react'
import type { StayStatus, StayVerb } from '../../rules.ts'

export interface VerbLook {
  verb: StayVerb
  /** The noun in the address; undefined where the screen asks for more first. */
  path?: string
  /** DELETE of the same noun takes it back. */
  isUndoable?: boolean
  icon: typeof IconCheck
  /** The state it leads to. */
  gives?: StayStatus
  isDangerous?: boolean
}

export const verbLooks: VerbLook[] = [
  { verb: 'confirm', path: 'confirmation', gives: 'confirmed', icon: IconCheck },
  { verb: 'checkIn', path: 'check-in', gives: 'checked_in', isUndoable: true, icon: IconDoorEnter },
  { verb: 'checkOut', path: 'check-out', gives: 'checked_out', isUndoable: true, icon: IconDoorExit },
  { verb: 'move', icon: IconArrowsMove },
  { verb: 'markNoShow', path: 'no-show', gives: 'no_show', isUndoable: true, icon: IconUserX },
  {
    verb: 'cancel',
    path: 'cancellation',
    gives: 'cancelled',
    isUndoable: true,
    icon: IconBan,
    isDangerous: true,
  },
]

export const lookOf = (verb: StayVerb): VerbLook => verbLooks.find(look => look.verb === verb)!
