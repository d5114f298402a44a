import { command } from '#kernel/command/command.ts'
import { Instruction } from '../entities/instruction.ts'

export const endInstruction = command('property.end_instruction', {
  summary: 'An instruction holds no longer, from now on',
  route: 'POST /v1/desk-instructions/{id}/expiry',
  needs: 'property.instruction.write',
  on: Instruction,
  input: {},
  output: Instruction,
  async run(ctx, { id }) {
    const instruction = await ctx.find(Instruction, id, { lock: true })
    return ctx.update(Instruction, instruction, { endedAt: instruction.endedAt ?? ctx.now.toString() })
  },
})
