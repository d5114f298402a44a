import { defineModule } from '#kernel/module/module.ts'
import { makeRooms } from './commands/make-rooms.ts'
import { Room } from './entities/room.ts'
import { RoomType } from './entities/room-type.ts'

export const places = defineModule({
  id: 'places',
  dependsOn: [],
  entities: [RoomType, Room],
  commands: [makeRooms],
  migrations: new URL('./migrations/', import.meta.url),
})
