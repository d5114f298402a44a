import { command } from '#kernel/command/command.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { integer, ref, text } from '#kernel/schema/fields.ts'
import { Board, Stage } from '#modules/work/public.ts'
import { ShopBoard } from '../entities/shop-board.ts'

/** The way of a part through a shop; the names are the shop’s to change. */
const way = ['Proof', 'Approved', 'Prep', 'Coating', 'Curing', 'QC', 'Ready', 'Picked up'] as const

export const setUpBoard = command('coating.set_up_board', {
  summary: 'Make a board with the stages of a coating shop',
  route: 'POST /v1/shop-boards',
  needs: ShopBoard.access.write,
  input: {
    name: text({ max: 100 }),
    locationId: ref('kernel.location').optional(),
    curingLimit: integer({ min: 1, max: 1000, help: 'How many jobs the oven side holds.' }).optional(),
  },
  output: ShopBoard,
  status: 201,
  async run(ctx, { name, locationId = null, curingLimit }) {
    const board = await ctx.insert(Board, { name, locationId })
    const stages = await ctx.insertMany(
      Stage,
      way.map((stage, position) => ({
        id: uuid(),
        boardId: board.id,
        name: stage,
        position,
        wipLimit: stage === 'Curing' ? curingLimit : null,
        isDone: stage === 'Picked up',
      })),
    )
    const idOf = (stage: (typeof way)[number]) => stages[way.indexOf(stage)]!.id
    return ctx.insert(ShopBoard, {
      name,
      boardId: board.id,
      locationId,
      proofStageId: idOf('Proof'),
      approvedStageId: idOf('Approved'),
      gateStageId: idOf('Approved'),
      reworkStageId: idOf('Prep'),
      readyStageId: idOf('Ready'),
    })
  },
})
