import { query } from '#kernel/query/query.ts'
import { id, integer, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { File } from '../entities/file.ts'
import { linkTo } from '../links/link.ts'

interface Found {
  id: string
  name: string
  mediaType: string
  width: number | null
  height: number | null
}

const most = 200

/** What a gallery shows. */
export const fileLinks = query('files.links', {
  summary: 'The files of a row, or some by id, with addresses to show them from for the next hour',
  route: 'GET /v1/file-links',
  needs: File.access.read,
  input: {
    subjectId: id().optional(),
    ids: list(id(), { max: most }).optional(),
  },
  output: {
    data: list(
      shape({
        id: id(),
        name: text(),
        mediaType: text(),
        width: integer().optional(),
        height: integer().optional(),
        thumb: text({ max: 500, help: 'For a picture: at most 320 pixels. For a paper: the paper.' }),
        full: text({ max: 500 }),
      }),
      { max: most },
    ),
  },
  async run(ctx, { subjectId, ids }) {
    const files = await ctx.read<Found>(
      `select id, name, media_type as "mediaType", width, height from files.file
       where (subject_id = $1 or id = any ($2::uuid[])) and archived_at is null and gone_at is null
       order by id limit ${most}`,
      [subjectId ?? null, ids ?? []],
    )
    return {
      data: files.map(file => ({
        ...file,
        thumb: linkTo(ctx, file.id, 'thumb'),
        full: linkTo(ctx, file.id, 'full'),
      })),
    }
  },
})
