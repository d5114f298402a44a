import type { Desk } from '#kernel/module/demo.ts'

/** Those of the demonstration who do something in it. */
export interface People {
  technicianId: string
  residentId: string
  resident: Pick<Desk, 'get' | 'post'>
}
