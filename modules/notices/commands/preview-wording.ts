import { command } from '#kernel/command/command.ts'
import { longText, text } from '#kernel/schema/fields.ts'
import { Wording } from '../entities/wording.ts'
import { knownTemplate, refuseStrangeNames } from '../steps/check-wording.ts'
import { htmlOf } from '../steps/html-of.ts'
import { sampleOf } from '../templates/samples.ts'
import { fillWords } from '../templates/template.ts'

export const previewWording = command('notices.preview_wording', {
  summary: 'How a notice would read in these words, filled with examples',
  route: 'POST /v1/notice-previews',
  needs: Wording.access.read,
  input: {
    template: text({ max: 100, help: 'The name of a notice: `care.report_card`.' }),
    locale: text({ max: 20, pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }),
    title: text({ max: 300 }),
    body: longText({ max: 10_000 }),
  },
  output: { subject: text(), text: longText(), html: longText({ max: 100_000 }) },
  async run(ctx, { template: name, locale, title, body }) {
    const template = knownTemplate(name)
    refuseStrangeNames(template, { title, body })
    const words = fillWords({ title, body }, sampleOf(template.variables), {
      locale,
      timezone: ctx.tenant.timezone,
    })
    const tenantName = ctx.tenant.name
    return {
      subject: words.title,
      text: `${words.body}\n\n— ${tenantName}`,
      html: htmlOf({ ...words, tenantName, locale }),
    }
  },
})
