import { noticeTemplate } from '#modules/notices/public.ts'

export const kioskLockedNotice = noticeTemplate({
  name: 'kiosk.locked',
  topic: 'collection',
  version: 1,
  words: {
    en: {
      title: '{kiosk}: {count} wrong PINs in a row',
      body: 'The kiosk listens to no PIN for two minutes. Somebody should look who stands there.',
    },
  },
})

export const offlineConflictNotice = noticeTemplate({
  name: 'kiosk.offline_conflict',
  topic: 'collection',
  version: 1,
  words: {
    en: {
      title: '{child} left with {person}, who was not allowed to collect',
      body: 'The kiosk had no connection at {time} and told it only now: {reason}. Call the guardians at once.',
    },
  },
})
