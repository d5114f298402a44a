import { noticeTemplate } from '#modules/notices/public.ts'

export const releaseRefusedNotice = noticeTemplate({
  name: 'presence.release_refused',
  topic: 'collection',
  version: 1,
})
