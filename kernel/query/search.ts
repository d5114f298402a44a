import type { Tenant } from '../command/context.ts'
import type { Field } from '../schema/field.ts'
import { json, list, text } from '../schema/fields.ts'
import { query } from './query.ts'

const found = json({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      entity: { type: 'string' },
      id: { type: 'string', format: 'uuid' },
      title: { type: 'string' },
      subtitle: { type: ['string', 'null'] },
    },
    required: ['entity', 'id', 'title', 'subtitle'],
  },
} as Field['schema'])

const most = 20

/** Whether a business does without a part. */
export type IsClosed = (module: string, tenant: Tenant) => boolean

/** Over the nouns that the caller may list; the words themselves are looked up by one narrow function. */
export const searchQuery = (
  nouns: () => Iterable<{ name: string; isSearchable?: boolean; access: { read: string } }>,
  isClosed: IsClosed = () => false,
) =>
  query('kernel.search', {
    summary: 'Find records by name, number, telephone, e-mail or part of a word; exact matches first',
    route: 'GET /v1/search',
    needs: null,
    input: { q: text({ max: 200 }), entities: list(text()).optional() },
    output: { data: found },
    async run(ctx, input) {
      const readable = [...nouns()]
        .filter(noun => noun.isSearchable && ctx.actor.permissions.has(noun.access.read))
        .filter(noun => !isClosed(noun.name.split('.', 1)[0]!, ctx.tenant))
        .map(noun => noun.name)
      const wanted = input.entities?.length
        ? readable.filter(name => input.entities!.includes(name))
        : readable
      return ctx.readJson(
        `select json_build_object('data', coalesce(json_agg(json_build_object(
           'entity', s.entity, 'id', s.row_id, 'title', s.title, 'subtitle', s.subtitle)), '[]'))::text as json
         from kernel.search($1::text, $2::text[], ${most}) s`,
        [input.q, wanted],
      )
    },
  })
