import { command } from '#kernel/command/command.ts'
import { AmenityWait } from '../entities/amenity-wait.ts'

export const leaveLine = command('property.leave_line', {
  summary: 'Wait no longer for an amenity',
  route: 'POST /v1/amenity-waits/{id}/withdrawal',
  needs: 'property.reservation.write',
  on: AmenityWait,
  input: {},
  output: AmenityWait,
  async run(ctx, { id }) {
    const wait = await ctx.find(AmenityWait, id, { lock: true })
    return wait.status === 'waiting' ? ctx.update(AmenityWait, wait, { status: 'left' }) : wait
  },
})
