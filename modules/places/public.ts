export { Room } from './entities/room.ts'
export { RoomType } from './entities/room-type.ts'
export { isAtLeast, type Size, sizes } from './rules.ts'
