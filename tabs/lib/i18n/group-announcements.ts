import { ANNOUNCEMENT_MAX_LENGTH } from '../../../shared/groups/limits.ts'

const problems: Record<string, string> = {
  missing: 'Write what the members should know.',
  'too-long': `Shorten it: it takes ${ANNOUNCEMENT_MAX_LENGTH} characters.`,
}

const en = {
  title: 'Announcements',
  onlyMembers: 'Only members see this',
  none: 'Nothing announced yet.',
  muted: 'You muted this group: what it announces stands here and does not come to your chat.',
  field: 'Tell the members something',
  hint: 'It comes to each one’s chat in their own hours and within their weekly number of messages; never to who muted the group.',
  announce: 'Announce',
  problem: (code: string): string => problems[code] ?? 'This is not as we need it.',
  done: 'Announced. It leaves in a moment.',
  unsaved: 'Nothing was announced.',
  takenBack: 'Taken back. Nobody was told.',
  by: (lead: string | null, when: string) => (lead === null ? when : `${lead} · ${when}`),
  remove: 'Remove',
  removeOf: (text: string) => `Remove the announcement “${text}”`,
  removed: 'Removed. Whoever has it in their chat keeps it.',
  stillThere: 'The announcement is still there.',
}

export const groupAnnouncementsTexts = { en }
