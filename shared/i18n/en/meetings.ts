/** What happened between two people, as their panel lists it. */
export const meetingsEn = {
  'check-in': 'You talked, as you told Hallway',
  event: 'You met at an event',
  introduction: 'You met after an introduction',
  'follow-up': 'You kept in touch',
  'by-hand': 'You added this meeting',
}
