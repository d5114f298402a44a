import type { CommandContext } from '#kernel/command/context.ts'
import type { ChangeRule } from '#kernel/entity/change-rule.ts'
import { type HoursRefusal, hoursErrors, requireOpenOn } from '#modules/business/public.ts'

interface Due {
  dueOn?: string | null
}

/** A day that a job is given is one on which the business is open; one that stays as it was is not asked about. */
export const dueOnOpen: ChangeRule = {
  errors: hoursErrors,
  check(ctx: CommandContext<HoursRefusal>, { dueOn }: Due, row?: Due) {
    if (dueOn !== row?.dueOn) requireOpenOn(ctx, { dueOn }, { isStaff: true })
  },
}
