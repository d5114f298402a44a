import { noticeTemplate } from '#modules/notices/public.ts'

export const recordExpires = noticeTemplate({
  name: 'care.record_expires',
  topic: 'health_records',
  version: 1,
  words: {
    en: {
      title: '{name}: {record} ends on {day}',
      body: 'What we have on file as {record} for {name} ends on {day}. Please send us the new certificate on your page, so that the next stay is not held up.',
    },
  },
})
