import { query } from '#kernel/query/query.ts'
import { bool, instant, integer, list, longText, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Wording } from '../entities/wording.ts'
import { knownTemplate } from '../steps/check-wording.ts'
import { allTemplates } from '../templates/template.ts'

const ownSql = `select distinct template from notices.wording where archived_at is null`

const historySql = `select locale, number, title, body, written_by as "writtenBy", created_at as "createdAt",
    archived_at is not null as "isTakenBack"
  from notices.wording where template = $1 order by locale, number desc limit 200`

export const templates = query('notices.templates', {
  summary: 'Every notice there is, the languages it has words in, and whether the house says it in its own',
  route: 'GET /v1/notice-templates',
  needs: Wording.access.read,
  input: {},
  output: {
    data: list(
      shape({
        name: text(),
        topic: text(),
        version: integer(),
        title: text({ max: 300 }),
        languages: list(text()),
        variables: list(text()),
        isOwn: bool(),
      }),
      { max: 500 },
    ),
  },
  async run(ctx) {
    const rows = await ctx.read<{ template: string }>(ownSql)
    const language = ctx.tenant.locale.split('-', 1)[0]!.toLowerCase()
    const own = new Set(rows.map(({ template }) => template))
    return {
      data: allTemplates().map(({ name, topic, version, words, variables }) => ({
        name,
        topic,
        version,
        title: (words[language] ?? words.en).title,
        languages: Object.keys(words).sort(),
        variables: [...variables],
        isOwn: own.has(name),
      })),
    }
  },
})

export const template = query('notices.template', {
  summary: 'One notice: Mainstay’s words by language, and the history of the house’s own',
  route: 'GET /v1/notice-words',
  needs: Wording.access.read,
  input: { template: text({ max: 100 }) },
  output: {
    name: text(),
    topic: text(),
    version: integer(),
    variables: list(text()),
    words: list(shape({ locale: text(), title: text({ max: 300 }), body: longText() })),
    wordings: list(
      shape({
        locale: text(),
        number: integer(),
        title: text({ max: 300 }),
        body: longText(),
        writtenBy: text(),
        createdAt: instant(),
        isTakenBack: bool(),
      }),
    ),
  },
  async run(ctx, input) {
    const { name, topic, version, variables, words } = knownTemplate(input.template)
    const wordings = await ctx.read(historySql, [name])
    const inLanguages = Object.entries(words).map(([locale, own]) => ({ locale, ...own }))
    return { name, topic, version, variables: [...variables], words: inLanguages, wordings }
  },
})
