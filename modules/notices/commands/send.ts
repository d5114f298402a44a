import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { bool, id, list, longText, ref, text } from '#kernel/schema/fields.ts'
import { Notice } from '../entities/notice.ts'
import { noticeCreated } from '../events.ts'
import { notify } from '../notify.ts'
import { noticeTemplate } from '../templates/template.ts'

const ownWords = noticeTemplate({
  name: 'notices.own_words',
  topic: 'notices.messages',
  version: 1,
  words: { en: { title: '{title}', body: '{body}' } },
})

export const sendNotice = command('notices.send', {
  summary: 'Tell people something in your own words: in their notices, and by mail',
  route: 'POST /v1/notices',
  needs: Notice.access.write,
  input: {
    memberIds: list(ref('kernel.member'), { max: 500 }).optional(),
    customerIds: list(ref('people.customer'), { max: 500 }).optional(),
    role: text({ max: 60, help: 'Everyone of this role.' }).optional(),
    title: text({ max: 200 }),
    body: longText({ max: 5000 }),
    link: text({ max: 500, pattern: '^/app/[\\w/?=&.-]*$', help: 'A path of the app.' }).optional(),
    isUrgent: bool({ help: 'Goes out in quiet hours too.' }).default(false),
    isLifeSafety: bool({
      help: 'On every channel there is, whatever they chose and whatever it costs.',
    }).default(false),
  },
  output: { ids: list(id(), { max: 2000 }) },
  status: 201,
  emits: [noticeCreated],
  async run(ctx, { memberIds, customerIds, role, title, body, link, isUrgent, isLifeSafety }) {
    const to = [
      ...(memberIds ?? []).map(memberId => ({ memberId })),
      ...(customerIds ?? []).map(customerId => ({ customerId })),
      ...(role ? [{ role }] : []),
    ]
    if (to.length === 0) throw Failure.field('/memberIds', 'required', 'Name someone to tell.')
    const about = { link: link ?? undefined, isUrgent, isLifeSafety }
    const message = { to, template: ownWords.name, data: { title, body }, ...about }
    return { ids: await notify(ctx, { ...message, key: uuid() }) }
  },
})
