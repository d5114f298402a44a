import type { CommandContext } from '#kernel/command/context.ts'

export const mayVerify = 'pets.health.verify'

export const verifiedBy = ({ now, actor }: CommandContext) =>
  ({
    status: 'verified',
    verifiedAt: now.toString(),
    verifiedById: actor.id,
    rejectionReason: null,
  }) as const
