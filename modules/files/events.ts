import { event } from '#kernel/event/event.ts'

export const fileArchived = event('files.file_archived', { summary: 'A file was put away' })
