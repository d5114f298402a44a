import { lazyPart } from '#ui/feedback/lazy-part.tsx'

/** What lies over the day sheet and the calendar, fetched when it is first opened. */
export const NewStay = lazyPart(() => import('../new-stay.tsx').then(module => module.NewStay))
export const StayPanel = lazyPart(() => import('./stay-panel.tsx').then(module => module.StayPanel))
