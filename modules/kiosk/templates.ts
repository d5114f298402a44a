import { noticeTemplate } from '#modules/notices/public.ts'

export const kioskLockedNotice = noticeTemplate({
  name: 'kiosk.locked',
  topic: 'collection',
  version: 1,
})

export const offlineConflictNotice = noticeTemplate({
  name: 'kiosk.offline_conflict',
  topic: 'collection',
  version: 1,
})
