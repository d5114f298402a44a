import type { CommandContext } from '#kernel/command/context.ts'
import type { QueryContext } from '#kernel/query/query.ts'
import { codeSeconds } from '../rules.ts'
import { type DoorCode, openDoorCode } from '../secrets/ticket.ts'

export const codeErrors = {
  'kiosk.code_unknown': { status: 422, when: 'This is no code of a kiosk here. Scan it again.' },
  'kiosk.code_expired': { status: 409, when: 'The kiosk shows another code by now. Scan that one.' },
} as const

type Code = keyof typeof codeErrors
type Ctx = Pick<CommandContext<Code> | QueryContext<Code>, 'tenant' | 'now' | 'fail'>

/** How many turns back a code is still taken: time to unlock a phone and choose. */
const turnsKept = 6

/** Who shows this code stood at that kiosk a moment ago. */
export function openedCode(ctx: Ctx, code: string): DoorCode {
  const found = openDoorCode(ctx.tenant.id, code)
  if (!found) return ctx.fail('kiosk.code_unknown')
  const turn = Math.floor(ctx.now.epochMilliseconds / 1000 / codeSeconds)
  if (Math.abs(turn - found.turn) > turnsKept) ctx.fail('kiosk.code_expired')
  return found
}
