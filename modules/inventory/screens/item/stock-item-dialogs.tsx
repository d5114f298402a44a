import type { Asked, DialogProps } from './asked.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { InspectDialog } from './inspect-dialog.tsx'
import { ReceiveDialog } from './receive-dialog.tsx'
import { TakeDialog } from './take-dialog.tsx'

export function Dialogs({ asked, ...rest }: DialogProps & { asked: Asked | null }) {
  if (asked?.kind === 'receive') return <ReceiveDialog {...rest} reorderId={asked.reorderId} />
  if (asked?.kind === 'take') return <TakeDialog {...rest} lot={asked.lot} />
  if (asked?.kind === 'correct') return <CorrectDialog {...rest} lot={asked.lot} />
  if (asked?.kind === 'inspect') return <InspectDialog {...rest} lot={asked.lot} />
  return null
}
