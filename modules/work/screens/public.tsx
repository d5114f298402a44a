export type { TradeCardProps } from './board/types.ts'
export { JobBoard } from './job-board.tsx'
