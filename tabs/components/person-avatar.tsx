import { Avatar, type AvatarProps } from '@fluentui/react-components'
import type { PersonSummary } from '../../shared/people/schemas.ts'

/** The name stands beside the picture, so screen readers skip it. */
export function PersonAvatar({ person, size }: { person: PersonSummary; size: NonNullable<AvatarProps['size']> }) {
  return <Avatar name={person.name} idForColor={person.id} color="colorful" size={size} aria-hidden />
}
