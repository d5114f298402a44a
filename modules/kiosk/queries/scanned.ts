import { query } from '#kernel/query/query.ts'
import { id, list, text } from '#kernel/schema/fields.ts'
import { ownCustomers } from '#modules/people/public.ts'
import { kioskChild } from '../commands/identify.ts'
import { childrenOfCustomers, isShown } from '../steps/family.ts'
import { codeErrors, openedCode } from '../steps/scanned-code.ts'

const sql = 'select name, timezone from kernel.location where id = $1'

export const scanned = query('kiosk.scanned', {
  summary: 'What a phone shows that scanned the code of a kiosk: where, and the guardian’s own children',
  route: 'GET /v1/kiosk-scan',
  needs: 'kiosk.scan.use',
  input: { code: text({ max: 1000 }) },
  output: { locationId: id(), locationName: text(), children: list(kioskChild) },
  errors: codeErrors,
  async run(ctx, { code }) {
    const { locationId } = openedCode(ctx, code)
    const [place] = await ctx.read<{ name: string; timezone: string }>(sql, [locationId])
    if (!place) return ctx.fail('kiosk.code_unknown')
    const on = ctx.now.toZonedDateTimeISO(place.timezone).toPlainDate().toString()
    const rows = await childrenOfCustomers(
      (text, values) => ctx.read(text, values),
      ownCustomers('$2'),
      on,
      ctx.actor.id,
    )
    const children = rows.filter(isShown).map(({ id, name, isHere }) => ({ id, name, isHere }))
    return { locationId, locationName: place.name, children }
  },
})
