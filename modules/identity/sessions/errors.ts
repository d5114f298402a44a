export const notAMember = { status: 403, when: 'The person belongs to no such tenant.' }
export const suspended = { status: 403, when: 'The tenant is suspended.' }
export const foreignOrigin = { status: 403, when: 'Another site’s page sent it.' }
export const unauthenticated = { status: 401, when: 'Nobody is signed in.' }
export const tooMany = { status: 429, when: 'Too many attempts for this account or address.' }
export const invalid = {
  status: 422,
  when: 'Something is missing, has the wrong form, or is a weak password.',
}
export const notYourOwn = {
  status: 403,
  when: 'A company’s sign-in or an operator opened this session; sign in with what is your own.',
}
