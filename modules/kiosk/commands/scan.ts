import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { id, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { localDay } from '#kernel/time/zone.ts'
import { ownCustomers } from '#modules/people/public.ts'
import { answerField, passageDirections, zoneOf } from '#modules/presence/public.ts'
import { childrenOfCustomers } from '../steps/family.ts'
import { codeErrors, openedCode } from '../steps/scanned-code.ts'
import { takeVisit as take, visitErrors } from '../steps/visit.ts'
import { resultsOf, visitEvents, visitOutput } from './take-visit.ts'

export const scan = command('kiosk.scan', {
  summary:
    'A guardian brings or collects with their own phone, having scanned the code of the kiosk they stand at',
  route: 'POST /v1/kiosk-scans',
  needs: 'kiosk.scan.use',
  input: {
    code: text({ max: 1000 }),
    clientId: id(),
    direction: oneOf(passageDirections),
    dependantIds: list(ref('care.dependant'), { min: 1, max: 20 }),
    answers: list(answerField, { max: 10 }).default([]),
  },
  output: visitOutput,
  status: 201,
  emits: visitEvents,
  errors: { ...visitErrors, ...codeErrors },
  async run(ctx, { code, clientId, direction, dependantIds, answers }) {
    const { locationId, device } = openedCode(ctx, code)
    const on = localDay(ctx.now, await zoneOf(ctx, locationId)).toString()
    const own = await childrenOfCustomers(
      (sql, values) => ctx.sql.rows(sql, values),
      ownCustomers('$2'),
      on,
      ctx.actor.id,
    )
    const family = dependantIds.map(one => own.find(child => child.id === one))
    if (family.some(one => !one)) throw Failure.notFound()
    const children = family.map(one => one!)
    const at = ctx.now.toString({ fractionalSecondDigits: 3 })
    const common = { clientId, locationId, device, direction, at, method: 'code' as const, answers }
    return resultsOf(await take(ctx, { ...common, personName: children[0]!.guardianName }, children))
  },
})
