import { noticeTemplate } from '#modules/notices/public.ts'

export const approvedNotice = noticeTemplate({
  name: 'coating.proof_approved',
  topic: 'proofs',
  version: 1,
})

export const changesNotice = noticeTemplate({
  name: 'coating.proof_changes',
  topic: 'proofs',
  version: 1,
})

/** To the customer, without the link: its token is told once, to whoever sends it, and kept nowhere. */
export const readyNotice = noticeTemplate({ name: 'coating.proof_ready', topic: 'proofs', version: 2 })
