import type { Desk } from '#kernel/module/demo.ts'

const stages = [
  { name: 'To do', isDone: false },
  { name: 'In progress', wipLimit: 3, isDone: false },
  { name: 'Waiting', isDone: false },
  { name: 'Done', isDone: true },
]

type Priority = 'low' | 'normal' | 'high' | 'urgent'

/** Stage, days from today until it is due, priority, title. */
const jobs: [stage: number, dueIn: number | null, priority: Priority, title: string][] = [
  [0, 0, 'urgent', 'Mend the latch of Garden 7'],
  [0, 0, 'high', 'Nail trim before pick-up at 16:00'],
  [0, 1, 'normal', 'Order salmon food, 20 kg'],
  [0, 4, 'low', 'Repaint the sign at the gate'],
  [1, 0, 'high', 'Bath and brush, long coat'],
  [1, 1, 'normal', 'Deep clean of Loft 3 after flea treatment'],
  [2, 2, 'normal', 'Heater of the Quiet Cabin: part is on its way'],
  [2, null, 'low', 'Quote for a second agility field'],
  [3, -1, 'normal', 'Vet visit: stitches out'],
  [3, -2, 'normal', 'Fire extinguishers checked'],
]

/** A board with work on it, partly done. */
export async function setUpBoard(desk: Desk, customerIds: string[]): Promise<void> {
  const { locationId, today } = desk
  const board = await desk.post<{ id: string }>('/v1/boards', { name: 'House jobs', locationId })
  const stageIds: string[] = []
  for (const [position, stage] of stages.entries()) {
    const made = await desk.post<{ id: string }>('/v1/stages', { boardId: board.id, position, ...stage })
    stageIds.push(made.id)
  }
  for (const [at, [stage, dueIn, priority, title]] of jobs.entries()) {
    const dueOn = dueIn === null ? null : today.add({ days: dueIn }).toString()
    const isForCustomer = /pick-up|Bath|Vet/.test(title)
    const customerId = isForCustomer ? customerIds[at] : null
    await desk.post('/v1/jobs', {
      boardId: board.id,
      stageId: stageIds[stage],
      title,
      dueOn,
      priority,
      customerId,
    })
  }
}
