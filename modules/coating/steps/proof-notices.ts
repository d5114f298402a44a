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
