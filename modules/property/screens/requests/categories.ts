/** What is offered; any other word may be written by staff later. */
export const categories = [
  'plumbing',
  'heating',
  'electrical',
  'appliances',
  'doors',
  'windows',
  'walls',
  'other',
] as const
