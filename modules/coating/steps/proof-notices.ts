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

/** To the customer, with the link in the letter alone: its token is kept sealed until then, and in no list. */
export const readyNotice = noticeTemplate({ name: 'coating.proof_ready', topic: 'proofs', version: 2 })
