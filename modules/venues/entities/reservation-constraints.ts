const full = {
  code: 'venues.pacing_full',
  message: 'The kitchen takes no more guests at this time; choose another one.',
  field: 'startsAt',
}

/** What callers are told when the database itself refuses, whichever verb asked. */
export const reservationConstraints = {
  table_use_no_overlap: {
    code: 'venues.no_table',
    message: 'Someone else has this table then; choose another time.',
    field: 'startsAt',
  },
  pace_total: full,
  pace_online: full,
  reservation_one_at_a_time: {
    code: 'venues.two_at_once',
    message: 'The same guest has a table within two hours of this; cancel one of them first.',
    field: 'startsAt',
  },
}
