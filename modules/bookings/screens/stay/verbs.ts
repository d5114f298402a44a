import {
  IconArrowsMove,
  IconBan,
  IconCheck,
  IconDoorEnter,
  IconDoorExit,
  IconUserX,
  IconWalk,
} from '@tabler/icons-react'
import type { StayStatus, StayVerb } from '../../rules.ts'

export interface VerbLook {
  verb: StayVerb
  /** The noun in the address; undefined where the screen asks for more first. */
  path?: string
  /** DELETE of the same noun takes it back. */
  isUndoable?: boolean
  icon: typeof IconCheck
  /** Who may do it. */
  needs: string
  /** The state it leads to. */
  gives?: StayStatus
  isDangerous?: boolean
}

const write = 'bookings.stay.write'
const operate = 'bookings.stay.operate'

export const verbLooks: VerbLook[] = [
  { verb: 'confirm', path: 'confirmation', gives: 'confirmed', icon: IconCheck, needs: write },
  {
    verb: 'checkIn',
    path: 'check-in',
    gives: 'checked_in',
    isUndoable: true,
    icon: IconDoorEnter,
    needs: operate,
  },
  {
    verb: 'checkOut',
    path: 'check-out',
    gives: 'checked_out',
    isUndoable: true,
    icon: IconDoorExit,
    needs: operate,
  },
  { verb: 'departEarly', path: 'early-departure', icon: IconWalk, needs: operate },
  { verb: 'move', icon: IconArrowsMove, needs: write },
  {
    verb: 'markNoShow',
    path: 'no-show',
    gives: 'no_show',
    isUndoable: true,
    icon: IconUserX,
    needs: operate,
  },
  {
    verb: 'cancel',
    path: 'cancellation',
    gives: 'cancelled',
    isUndoable: true,
    icon: IconBan,
    needs: write,
    isDangerous: true,
  },
]

export const lookOf = (verb: StayVerb): VerbLook => verbLooks.find(look => look.verb === verb)!
