import type { Actor } from '#kernel/access/actor.ts'

/** Staff that read threads see every neighbourhood; people see those they chose. Parameters: the caller, whether staff. */
export const seesArea = (area: string, actor: number, staff: number): string =>
  `($${staff}::boolean or exists (select 1 from community.participant p
    where p.person_id = $${actor} and ${area} = any (p.area_ids)))`

export const isStaff = (actor: Actor): boolean => actor.permissions.has('community.thread.read')
