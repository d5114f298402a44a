export { Board } from './entities/board.ts'
export { Job } from './entities/job.ts'
export { Stage } from './entities/stage.ts'
export * from './events.ts'
