import type { Tone } from '#ui/theme/tone.ts'
import type { ProofStatus, QuoteStatus } from '../../rules.ts'

export const quoteTone: Record<QuoteStatus, Tone> = {
  draft: 'neutral',
  sent: 'waiting',
  accepted: 'active',
  declined: 'blocked',
  superseded: 'done',
}

export const proofTone: Record<ProofStatus | 'expired', Tone> = {
  open: 'waiting',
  approved: 'active',
  changes_asked: 'attention',
  superseded: 'done',
  expired: 'blocked',
}
