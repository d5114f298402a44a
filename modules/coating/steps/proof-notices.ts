import { noticeTemplate } from '#modules/notices/public.ts'

export const approvedNotice = noticeTemplate({
  name: 'coating.proof_approved',
  topic: 'proofs',
  version: 1,
  words: { en: { title: '{who} approved {title}', body: '{reference} may go to the floor.' } },
})

export const changesNotice = noticeTemplate({
  name: 'coating.proof_changes',
  topic: 'proofs',
  version: 1,
  words: { en: { title: '{who} asks for changes to {title}', body: '“{comment}”' } },
})
