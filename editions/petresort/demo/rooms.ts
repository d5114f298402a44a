interface RoomType {
  /** As the hotel's rows name it. */
  letter: string
  name: string
  room: string
  area: string
  size: 'small' | 'medium' | 'large' | 'extra_large'
  capacity: number
  rate: string
  /** What the busiest night of bookings.csv needs, and one spare where there are many. */
  count: number
}

export const roomTypes: RoomType[] = [
  { letter: 'D', name: 'Garden Suite', room: 'Garden', area: 'Garden House', size: 'medium', capacity: 3, rate: '65', count: 28 },
  { letter: 'E', name: 'Cat Loft', room: 'Loft', area: 'Cat House', size: 'small', capacity: 3, rate: '72', count: 18 },
  { letter: 'F', name: 'Family Den', room: 'Den', area: 'Main House', size: 'large', capacity: 4, rate: '88', count: 6 },
  { letter: 'G', name: 'Royal Villa', room: 'Villa', area: 'Main House', size: 'extra_large', capacity: 6, rate: '110', count: 4 },
  { letter: 'C', name: 'Puppy Nest', room: 'Nest', area: 'Main House', size: 'small', capacity: 3, rate: '84', count: 2 },
  { letter: 'H', name: 'Quiet Cabin', room: 'Cabin', area: 'Orchard', size: 'small', capacity: 3, rate: '95', count: 2 },
] // biome-ignore format: a table

export const typeRows = () =>
  roomTypes.map(({ letter, name, size, capacity, rate }) => ({
    key: `demo-type-${letter}`,
    code: letter,
    name,
    size,
    capacity,
    rate,
  }))

export const roomRows = () =>
  roomTypes.flatMap(({ letter, room, area, size, capacity, count }, group) =>
    Array.from({ length: count }, (_, n) => ({
      key: `demo-room-${letter}${n + 1}`,
      type: `demo-type-${letter}`,
      code: `${letter}${String(n + 1).padStart(2, '0')}`,
      name: `${room} ${n + 1}`,
      area,
      size,
      capacity,
      position: group * 100 + n,
    })),
  )
