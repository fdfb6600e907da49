import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { avatarColours } from './avatar-colours.ts'

const useStyles = makeStyles({
  avatar: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    userSelect: 'none',
  },
  24: { width: '24px', height: '24px', fontSize: tokens.fontSizeBase100 },
  32: { width: '32px', height: '32px', fontSize: tokens.fontSizeBase200 },
  36: { width: '36px', height: '36px', fontSize: tokens.fontSizeBase300 },
  40: { width: '40px', height: '40px', fontSize: tokens.fontSizeBase300 },
  48: { width: '48px', height: '48px', fontSize: tokens.fontSizeBase400 },
  56: { width: '56px', height: '56px', fontSize: tokens.fontSizeBase400 },
  72: { width: '72px', height: '72px', fontSize: tokens.fontSizeBase500 },
})

const useColours = makeStyles(avatarColours)

interface PersonAvatarProps {
  person: Pick<PersonSummary, 'id' | 'name'>
  size: 24 | 32 | 36 | 40 | 48 | 56 | 72
}

/**
 * Initials on the person's colour. The name stands beside, so screen readers skip it. Drawn here and
 * not by Fluent's Avatar, whose presence badges would weigh 8 kB in the first view.
 */
export function PersonAvatar({ person, size }: PersonAvatarProps) {
  const styles = useStyles()
  const colours = useColours()
  const classes = Object.values(colours)
  return (
    <span className={mergeClasses(styles.avatar, styles[size], classes[hash(person.id) % classes.length])} aria-hidden>
      {initials(person.name)}
    </span>
  )
}

/** First letters of the first and the last word that begins with a letter. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => capital([...(word ?? '')][0] ?? '')).join('')
}

/** Georgian is not written with capitals in names, and few fonts have them. */
function capital(letter: string): string {
  return /\p{Script=Georgian}/u.test(letter) ? letter : letter.toLocaleUpperCase()
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
}
