/** What a part of the page of a venue (`venues.venue_page`) is told. */
export interface VenuePartProps {
  venueId: string
  timezone: string
}

/** What a part of the page of a guest's own booking (`venues.booking_page`) is told. */
export interface BookingPartProps extends VenuePartProps {
  reservation: { id: string; status: string; startsAt: string }
}
