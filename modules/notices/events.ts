import { event } from '#kernel/event/event.ts'
import { id } from '#kernel/schema/fields.ts'

export const noticeCreated = event('notices.notice_created', {
  summary: 'Someone was told something',
  data: { memberId: id().optional() },
})

export const noticeRead = event('notices.notice_read', {
  summary: 'Someone read what they were told, or put it back among the unread',
  data: { memberId: id().optional() },
})
