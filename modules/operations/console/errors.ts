/** What every operation of the console may answer. */
export const errors = {
  unauthenticated: { status: 401, when: 'Nobody is signed in.' },
  not_found: { status: 404, when: 'There is no such thing, or you are not one of those who run this house.' },
  not_your_own_session: {
    status: 403,
    when: 'A company’s sign-in or an operator opened this session; sign in with what is your own.',
  },
}
