import type { Random } from '../../../bot/features/sample/random.ts'
import { fold } from '../../../shared/search/fold.ts'
import { latinCultures, type NamingCulture } from './vocabulary/latin-names.ts'
import { scriptCultures, type ScriptCulture } from './vocabulary/script-names.ts'
import { createWeighted, createZipf, type Zipf } from './zipf.ts'

export interface DrawnName {
  display: string
  /** In Latin letters without accents, given name first: what the user name is made of. */
  latin: string
  isOtherScript: boolean
  languages: readonly string[]
}

const OTHER_SCRIPT_SHARE = 0.07
const MIXED_SHARE = 0.12
const SECOND_FAMILY_SHARE = 0.04
const SECOND_GIVEN_SHARE = 0.03

/** Draws names as companies of that size have them: the larger, the more family names there are. */
export function createNames(companySize: number): (random: Random) => DrawnName {
  const composed = Math.min(3_500, Math.round(40 + companySize / 250))
  const latin = latinCultures.map((culture) => createLatinDraw(culture, composed))
  const cultures = createWeighted(latinCultures.map(({ weight }) => weight))
  const scripts = scriptCultures.map(createScriptDraw)
  return (random) => {
    if (random.chance(OTHER_SCRIPT_SHARE)) return random.pick(scripts)(random)
    const own = at(latin, cultures.draw(random))
    const other = random.chance(MIXED_SHARE) ? at(latin, cultures.draw(random)) : own
    const parts = [own.given(random), other.family(random)]
    if (random.chance(SECOND_GIVEN_SHARE)) parts.splice(1, 0, own.given(random))
    if (random.chance(SECOND_FAMILY_SHARE)) parts.push(other.family(random))
    const display = parts.join(' ')
    return { display, latin: fold(display), isOtherScript: false, languages: own.languages }
  }
}

interface LatinDraw {
  given(random: Random): string
  family(random: Random): string
  languages: readonly string[]
}

function createLatinDraw(culture: NamingCulture, composed: number): LatinDraw {
  const given = split(culture.given)
  const family = [...split(culture.family), ...compose(culture, composed)]
  return {
    given: pickBy(given, createZipf(given.length, 0.7)),
    family: pickBy(family, createZipf(family.length, 0.75)),
    languages: culture.languages,
  }
}

/** Rarer family names: a beginning, from the second round on a middle, and an ending. */
function compose({ stems, endings }: NamingCulture, count: number): string[] {
  const [first, last] = [split(stems), split(endings)]
  const middles = ['', 'er', 'an', 'el', 'in', 'or']
  return Array.from({ length: count }, (_, place) => {
    // A step that shares no factor with the lists walks all pairs before one comes again.
    const step = place * 7919
    const round = Math.floor(place / (first.length * last.length)) % middles.length
    return at(first, step % first.length) + at(middles, round) + at(last, Math.floor(step / first.length) % last.length)
  })
}

function createScriptDraw(culture: ScriptCulture): (random: Random) => DrawnName {
  const pick = (lines: readonly string[]) => {
    const pairs = lines.flatMap((line) => line.split('|')).map((pair) => pair.split(' '))
    return pickBy(pairs, createZipf(pairs.length, 0.5))
  }
  const [given, family] = [pick(culture.given), pick(culture.family)]
  return (random) => {
    const [givenWritten = '', givenLatin = ''] = given(random)
    const [familyWritten = '', familyLatin = ''] = family(random)
    const written = [givenWritten, familyWritten]
    if (culture.order === 'family first') written.reverse()
    return {
      display: written.join(culture.separator),
      latin: `${givenLatin} ${familyLatin}`,
      isOtherScript: true,
      languages: [culture.language],
    }
  }
}

function pickBy<Item>(items: readonly Item[], zipf: Zipf): (random: Random) => Item {
  return (random) => at(items, zipf.draw(random))
}

function split(names: string): string[] {
  return names.split(' ').map((name) => name.replaceAll('_', ' '))
}

export function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place]
  if (item === undefined) throw new RangeError(`Nothing stands at ${String(place)}`)
  return item
}
