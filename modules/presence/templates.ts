import { noticeTemplate } from '#modules/notices/public.ts'

export const releaseRefusedNotice = noticeTemplate({
  name: 'presence.release_refused',
  topic: 'collection',
  version: 1,
  words: {
    en: {
      title: '{child} was not handed over to {person}',
      body: '{person} asked to collect {child} at {time} and was refused: {reason}. If you did not expect this, call us at once.',
    },
  },
})
