import { command } from '#kernel/command/command.ts'
import { makePass, passErrors, passOutput, passToldOnce } from '../desk/make-pass.ts'
import { VisitorPass } from '../entities/visitor-pass.ts'

const { unitId, hostId, visitorName, startsOn, endsOn, weekdays, fromTime, untilTime, doors, isSingleUse } =
  VisitorPass.fields

export const issuePass = command('property.issue_pass', {
  summary: 'Let a visitor in: which doors, which days, which hours. The PIN is told once',
  route: 'POST /v1/visitor-passes',
  needs: 'property.visitor_pass.write',
  input: {
    unitId,
    hostId,
    visitorName,
    startsOn,
    endsOn,
    weekdays,
    fromTime,
    untilTime,
    doors,
    isSingleUse,
  },
  output: passOutput,
  status: 201,
  toldOnce: [...passToldOnce],
  errors: passErrors,
  run: makePass,
})
