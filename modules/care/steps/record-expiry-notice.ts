import { noticeTemplate } from '#modules/notices/public.ts'

export const recordExpires = noticeTemplate({
  name: 'care.record_expires',
  topic: 'health_records',
  version: 1,
})
