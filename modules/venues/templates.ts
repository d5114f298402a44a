import { noticeTemplate } from '#modules/notices/public.ts'

export const tableOfferedNotice = noticeTemplate({
  name: 'venues.table_offered',
  topic: 'waitlist',
  version: 1,
})
