import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Consent } from '../entities/consent.ts'
import { consentWithdrawn } from '../events.ts'
import { isOwnConsent } from '../person/own-people.ts'
import { endConsent } from './withdraw-consent.ts'

const ownSql = `select from compliance.consent c where c.id = $1 and ${isOwnConsent('$2::uuid')}`

/** GDPR art. 7(3): as easy as it was to give. */
export const withdrawOwnConsent = command('compliance.withdraw_own_consent', {
  summary: 'Whoever agreed, for themselves or their child, no longer does',
  route: 'POST /v1/own-consents/{id}/withdrawal',
  needs: null,
  on: Consent,
  input: {},
  output: { withdrawnAt: Consent.fields.withdrawnAt },
  emits: [consentWithdrawn],
  errors: { 'compliance.withdrawn_already': { status: 409, when: 'This consent was withdrawn before.' } },
  async run(ctx, { id }) {
    const own = await ctx.sql.rows(ownSql, [id, ctx.actor.id])
    if (own.length === 0) throw Failure.notFound()
    const consent = await ctx.find(Consent, id, { lock: true })
    if (consent.withdrawnAt !== null) return ctx.fail('compliance.withdrawn_already')
    const { withdrawnAt } = await endConsent(ctx, consent, { source: 'portal', at: ctx.now.toString() })
    return { withdrawnAt }
  },
})
