import type { CommandContext } from '#kernel/command/context.ts'

export const mayVerify = 'pets.health.verify'

/** What owners may do with papers of their own pets. */
export const maySendOwn = 'pets.own.send'

export const verifiedBy = ({ now, actor }: CommandContext) =>
  ({
    status: 'verified',
    verifiedAt: now.toString(),
    verifiedById: actor.id,
    rejectionReason: null,
  }) as const
