import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  AccessibilityFilled,
  BookOpenFilled,
  CameraFilled,
  CodeFilled,
  FoodFilled,
  GamesFilled,
  GlobeFilled,
  HatGraduationFilled,
  HeartFilled,
  HomeFilled,
  LeafTwoFilled,
  LightbulbFilled,
  MountainTrailFilled,
  MusicNote2Filled,
  PeopleCommunityFilled,
  RunFilled,
} from '@fluentui/react-icons'
import type { GroupCard } from '../../../shared/groups/schemas.ts'

const colours = makeStyles({
  teal: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  brand: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  lime: { backgroundColor: tokens.colorPaletteForestBackground2, color: tokens.colorPaletteForestForeground2 },
  berry: { backgroundColor: tokens.colorPaletteBerryBackground2, color: tokens.colorPaletteBerryForeground2 },
  gold: { backgroundColor: tokens.colorPaletteGoldBackground2, color: tokens.colorPaletteGoldForeground2 },
  cranberry: {
    backgroundColor: tokens.colorPaletteCranberryBackground2,
    color: tokens.colorPaletteCranberryForeground2,
  },
  steel: { backgroundColor: tokens.colorPaletteSteelBackground2, color: tokens.colorPaletteSteelForeground2 },
  peach: { backgroundColor: tokens.colorPalettePeachBackground2, color: tokens.colorPalettePeachForeground2 },
})

const useStyles = makeStyles({
  glyph: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  small: { width: '36px', height: '36px', fontSize: '20px' },
  medium: { width: '48px', height: '48px', fontSize: '24px' },
  large: { width: '72px', height: '72px', fontSize: '32px', borderRadius: tokens.borderRadiusXLarge },
})

/** What a name speaks of. The first that fits is taken; else the kind of the group. */
const icons: readonly [RegExp, typeof HeartFilled][] = [
  [/\b(pride|lgbt\w*|care|caring|carers?)\b/i, HeartFilled],
  [/\b(able|access\w*|disab\w*|neurodiv\w*)\b/i, AccessibilityFilled],
  [/\b(tech|code|coding|data|engineer\w*|automation|sql)\b/i, CodeFilled],
  [/\b(run\w*|cycl\w*|sports?|football|fitness|swim\w*|yoga)\b/i, RunFilled],
  [/\b(hik\w*|walk\w*|outdoors?|climb\w*|mountains?)\b/i, MountainTrailFilled],
  [/\b(book\w*|read\w*|writ\w*)\b/i, BookOpenFilled],
  [/\b(first in family|learn\w*|early career\w*|graduate\w*|mentors?)\b/i, HatGraduationFilled],
  [/\b(parents?|famil\w*|home)\b/i, HomeFilled],
  [/\b(green|climate|garden\w*|grow\w*|sustainab\w*|plants?)\b/i, LeafTwoFilled],
  [/\b(food|cook\w*|bak\w*|lunch|coffee|tea)\b/i, FoodFilled],
  [/\b(music|choir|sing\w*|band)\b/i, MusicNote2Filled],
  [/\b(photo\w*|film|camera)\b/i, CameraFilled],
  [/\b(chess|games?|gaming|board)\b/i, GamesFilled],
  [/\b(luso\w*|circle|language\w*|asian?|africa\w*|latin\w*|world|roots|cultur\w*|origins?)\b/i, GlobeFilled],
]

interface GlyphProps {
  group: Pick<GroupCard, 'id' | 'name' | 'kind'>
  /** Small stands where a person's picture does in a row. */
  size?: 'small' | 'medium' | 'large'
}

/** A picture of the group, the same wherever it appears; the name stands beside it. */
export function GroupGlyph({ group, size = 'medium' }: GlyphProps) {
  const styles = useStyles()
  const palette = Object.values(colours())
  const Icon = iconFor(group)
  return (
    <span className={mergeClasses(styles.glyph, styles[size], palette[sum(group.id) % palette.length])} aria-hidden>
      <Icon />
    </span>
  )
}

function iconFor({ name, kind }: GlyphProps['group']): typeof HeartFilled {
  const named = icons.find(([pattern]) => pattern.test(name))
  if (named) return named[1]
  return kind === 'interest' ? LightbulbFilled : PeopleCommunityFilled
}

function sum(text: string): number {
  let total = 0
  for (const character of text) total += character.codePointAt(0) ?? 0
  return total
}
