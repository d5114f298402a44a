/** What callers are told when the database itself refuses a stay, whichever verb or import sent it. */
export const stayConstraints = {
  stay_room_no_overlap: {
    code: 'bookings.room_taken',
    message: 'Someone else has this room on some of these nights.',
    field: 'roomId',
  },
  stay_capacity: {
    code: 'bookings.room_taken',
    message: 'This room is full on some of these nights.',
    field: 'roomId',
  },
  stay_guest_once: {
    code: 'bookings.guest_elsewhere',
    message: 'One of the guests has another stay on some of these days.',
    field: 'guestIds',
  },
  stay_party_fits: {
    code: 'bookings.party_too_large',
    message: 'The room does not hold so many.',
    field: 'partySize',
  },
  stay_room_in_order: {
    code: 'bookings.room_out_of_order',
    message: 'The room is out of order on some of these nights.',
    field: 'roomId',
  },
  stay_dates: {
    code: 'bookings.ends_before_start',
    status: 422,
    message: 'A stay cannot end before it starts.',
    field: 'departsOn',
  },
  stay_room: {
    code: 'bookings.room_elsewhere',
    status: 422,
    message: 'This room is not one of the location.',
    field: 'roomId',
  },
  stay_number: { code: 'bookings.number_taken', message: 'Another stay has this number.', field: 'number' },
}
