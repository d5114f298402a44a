import { noticeTemplate } from '#modules/notices/public.ts'

export const careAlert = noticeTemplate({
  name: 'care.alert',
  topic: 'care',
  version: 1,
})
