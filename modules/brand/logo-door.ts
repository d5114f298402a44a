import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { sizes } from './icon.ts'
import { logoIdOf, logoPicture } from './logo.ts'

/** Not longer: a logo that was taken back is gone from what caches keep within a day. */
const dayInSeconds = 86_400
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

// What belongs to anything else of the business is shown to nobody here, whatever the settings name.
const isKeptSql = `select id from files.file where id = $1 and archived_at is null and gone_at is null
  and width is not null and subject_entity = 'kernel.tenant' and subject_id = $2`

/** Where a logo is; another logo has another address. */
export const logoAddress = (tenantId: string, fileId: string, size: number | 'plain') =>
  `/v1/logos/${tenantId}/${fileId}/${size}`

/** Of all files of a business the one that it shows the world, to anyone: a phone fetches icons without a session. */
export const logoDoor = houseOperation({
  id: 'brand.logo',
  method: 'GET',
  path: '/v1/logos/{tenant}/{file}/{size}',
  summary: 'The logo of a business, as a picture: `plain`, or in a square of 180, 192 or 512 pixels',
  who: 'anyone',
  status: 200,
  errors: {},
  limit: { attempts: 600, counts: 'all' },
  async run({ db, resolver }, { path, answer }) {
    const { tenant: tenantId = '', file = '' } = path
    const size = path.size === 'plain' ? 'plain' : Number(path.size)
    const isAsked = uuid.test(tenantId) && uuid.test(file) && (size === 'plain' || sizes.includes(size))
    const tenant = isAsked ? await resolver.loadTenant(tenantId) : undefined
    if (!tenant || logoIdOf(tenant) !== file) throw Failure.notFound()
    const [kept] = await db.read(tenantId, isKeptSql, [file, tenantId])
    const picture = kept && (await logoPicture(tenant, size))
    if (!picture) throw Failure.notFound()
    answer.header('content-type', 'image/png')
    answer.header('cache-control', `public, max-age=${dayInSeconds}`)
    return picture
  },
})
