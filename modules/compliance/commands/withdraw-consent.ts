import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { instant, text } from '#kernel/schema/fields.ts'
import { Consent } from '../entities/consent.ts'
import { consentWithdrawn } from '../events.ts'

/** The row of what was agreed to stays, as proof; it only ends. */
export const withdrawConsent = command('compliance.withdraw_consent', {
  summary: 'Somebody no longer agrees',
  route: 'POST /v1/consents/{id}/withdrawal',
  needs: 'compliance.consent.write',
  on: Consent,
  input: {
    source: text({ max: 200, help: 'How they said so.' }),
    withdrawnAt: instant({ help: 'Now, unless given.' }).optional(),
  },
  output: Consent,
  emits: [consentWithdrawn],
  errors: { 'compliance.withdrawn_already': { status: 409, when: 'This consent was withdrawn before.' } },
  async run(ctx, input) {
    const consent = await ctx.find(Consent, input.id, { lock: true })
    if (consent.withdrawnAt !== null) return ctx.fail('compliance.withdrawn_already')
    const withdrawnAt = input.withdrawnAt ?? ctx.now.toString()
    return endConsent(ctx, consent, { source: input.source, at: withdrawnAt })
  },
})

interface End {
  source: string
  at: string
}

export async function endConsent(
  ctx: Pick<CommandContext, 'update' | 'emit'>,
  consent: Row<typeof Consent>,
  { source, at }: End,
) {
  const after = await ctx.update(Consent, consent, { withdrawnAt: at, withdrawnSource: source })
  ctx.emit(consentWithdrawn, {
    entity: Consent.name,
    rowId: consent.id,
    data: { personId: consent.personId, purpose: consent.purpose },
  })
  return after
}
