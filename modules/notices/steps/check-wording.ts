import { Failure } from '#kernel/command/failure.ts'
import type { Words } from '../templates/letters.ts'
import { allTemplates, type NoticeTemplate, namesIn } from '../templates/template.ts'

export function knownTemplate(name: string): NoticeTemplate {
  const found = allTemplates().find(one => one.name === name)
  if (!found) throw Failure.field('/template', 'not_a_choice', 'No notice is called that.')
  return found
}

/** Own words may leave a name out; one that the notice does not have would never be filled. */
export function refuseStrangeNames({ variables }: NoticeTemplate, words: Words): void {
  const strange = namesIn(words).filter(name => !variables.includes(name))
  if (strange.length === 0) return
  const has = variables.length ? variables.map(name => `{${name}}`).join(', ') : 'none'
  const where = namesIn({ title: words.title, body: '' }).some(name => strange.includes(name))
    ? '/title'
    : '/body'
  throw Failure.field(
    where,
    'unknown_variable',
    `{${strange[0]}} is nothing this notice knows. It has: ${has}.`,
  )
}
