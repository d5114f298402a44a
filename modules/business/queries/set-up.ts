import { query } from '#kernel/query/query.ts'
import type { Field } from '#kernel/schema/field.ts'
import { integer, json, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { SetUp } from '../entities/set-up.ts'
import { after, type Step, steps } from '../rules.ts'
import { askedSteps, idsOf, settingOwner } from '../steps/asked-steps.ts'
import type { Whole } from '../steps/permission-groups.ts'
import { templatesOf } from '../steps/templates-of.ts'
import { trialOf } from '../steps/trial.ts'

const any = { type: 'object', additionalProperties: true } as unknown as Field['schema']
// What belongs to the business itself, as its logo does, is not wiped.
const notOwn = `where subject_entity is distinct from 'kernel.tenant'`
const none = { status: 'open', step: 'business', states: {}, drafts: {}, launchedAt: null }

/** Where it was left, or the next step where that one is asked no more. */
const stepAt = (step: Step, asked: Step[]) => (asked.includes(step) ? step : after(step, asked))

/** What a setting's input must know; the words of its label are the module's own. */
function settingOf(whole: Whole, name: string) {
  const field = settingOwner(whole, name).settings[name]!
  const { maxLength, maximum, minimum } = field.schema as Record<string, number | undefined>
  const { items } = field.schema as { items?: { enum?: string[] } }
  return {
    name,
    widget: field.widget,
    label: field.options.label ?? name,
    help: field.options.help ?? null,
    choices: field.choices ?? items?.enum ?? null,
    max: maxLength ?? maximum ?? null,
    min: minimum ?? null,
    preset: field.preset ?? null,
    optional: true,
  }
}

export const setUp = (whole: () => Whole) =>
  query('business.set_up', {
    summary:
      'How far the business is with opening: its steps with what each asks, drafts, and what is on trial',
    route: 'GET /v1/set-up',
    needs: SetUp.access.read,
    input: {},
    output: {
      status: oneOf(['testing', 'open']),
      step: oneOf(steps),
      states: json<object>(any),
      drafts: json<object>(any),
      launchedAt: text().optional(),
      steps: list(json<object>(any)),
      trial: list(shape({ noun: text(), count: integer() }), { max: 1000 }),
    },
    async run(ctx) {
      const asked = askedSteps(whole(), ctx.tenant.edition)
      const { nouns } = trialOf(whole(), ctx.tenant.edition)
      const counts = nouns.map(
        ({ name, table, fields }) =>
          `select '${name}' as noun, count(*)::float8 as count from ${table} ${fields.subjectEntity ? notOwn : ''}`,
      )
      const trialSql = counts.length
        ? `(select coalesce(json_agg(t order by count desc, noun), '[]') from (${counts.join(' union all ')}) t where count > 0)`
        : `'[]'::json`
      const [row] = await ctx.read<{ own: typeof none | null; trial: object[] | null }>(
        `select (select json_build_object('status', status, 'step', step, 'states', states, 'drafts', drafts,
             'launchedAt', launched_at) from business.set_up) as own,
           case when exists (select from business.set_up where status = 'testing') then ${trialSql} end as trial`,
      )
      const own = row?.own ?? none
      return {
        ...own,
        step: stepAt(own.step as Step, idsOf(asked)),
        steps: asked.map(({ id, settings, templates, nouns }) => ({
          id,
          settings: settings.map(name => settingOf(whole(), name)),
          templates: templatesOf(templates, ctx.tenant.currency),
          nouns: nouns.map(each => ({ fields: null, series: null, patterns: null, ...each })),
        })),
        trial: row?.trial ?? [],
      }
    },
  })
