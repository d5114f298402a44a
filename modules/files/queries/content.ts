import { actorMay } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Download } from '#kernel/query/download.ts'
import { type QueryContext, query } from '#kernel/query/query.ts'
import { integer, oneOf, text } from '#kernel/schema/fields.ts'
import { File } from '../entities/file.ts'
import { isGenuine } from '../links/signature.ts'
import { type Size, take } from '../store/places.ts'

const secondsKept = 3600

const errors = {
  'files.link_invalid': { status: 403, when: 'This link was not made for you, or not by us.' },
  'files.link_expired': { status: 403, when: 'This link has run out; ask for a new one.' },
  'files.gone': { status: 410, when: 'The file was put away and is no longer kept.' },
} as const

type Context = QueryContext<keyof typeof errors>

interface Asked {
  id: string
  size: Size
  expires?: number | null
  signature?: string | null
}

export const content = query('files.content', {
  summary: 'The bytes of a file: with its signed link, or for whoever may read files',
  route: 'GET /v1/files/{id}/content',
  needs: null,
  input: {
    size: oneOf(['full', 'thumb']).default('full'),
    expires: integer({ min: 0, max: 9_999_999_999 }).optional(),
    signature: text({ max: 100 }).optional(),
  },
  gives: 'application/octet-stream',
  errors,
  async run(ctx, input) {
    checkRight(ctx, input)
    const [file] = await ctx.read<{ name: string; media_type: string; width: number | null; gone: boolean }>(
      'select name, media_type, width, gone_at is not null as gone from files.file where id = $1',
      [input.id],
    )
    if (!file) throw Failure.notFound()
    const isPicture = file.width !== null
    const place = { tenantId: ctx.tenant.id, id: input.id }
    const bytes = file.gone ? undefined : await take(place, isPicture ? input.size : 'full')
    if (!bytes) return ctx.fail('files.gone')
    return new Download(bytes, {
      mediaType: file.media_type,
      fileName: isPicture ? pictureName(file.name, file.media_type) : file.name,
      isInline: isPicture,
      keepForSeconds: secondsKept,
      of: { entity: File.name, rowId: input.id },
    })
  },
})

/** A signature that is given must hold, even for those who need none: a link is never silently another's. */
function checkRight(ctx: Context, { id, size, expires, signature }: Asked): void {
  if (!signature) {
    if (!actorMay(ctx.actor, File.access.read)) throw Failure.forbidden(File.access.read)
    return
  }
  const claim = { tenantId: ctx.tenant.id, viewerId: ctx.actor.id, fileId: id, size, expires: expires ?? 0 }
  if (!isGenuine(claim, signature)) ctx.fail('files.link_invalid')
  if (claim.expires * 1000 <= ctx.now.epochMilliseconds) ctx.fail('files.link_expired')
}

const pictureName = (name: string, mediaType: string) =>
  `${name.replace(/\.\w{1,5}$/, '')}.${mediaType === 'image/webp' ? 'webp' : 'jpg'}`
