import { noticeTemplate } from '#modules/notices/public.ts'

export const tableOfferedNotice = noticeTemplate({
  name: 'venues.table_offered',
  topic: 'waitlist',
  version: 1,
  words: {
    en: {
      title: 'A table at {venue} is free',
      body: 'We hold a table for {count} at {venue} for ten minutes. Say yes or no; after that the next in line is asked.',
    },
  },
})
