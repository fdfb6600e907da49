import { commonTexts } from '../../lib/i18n/common.ts'
import { tieMapTexts } from '../../lib/i18n/tie-map.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import type { TieDot } from './tie-geometry.ts'

/** What a dot is called: in short under the pointer, where the labels say the department, and in full for itself. */
export function useDotName(): (dot: TieDot) => { short: string; full: string } {
  const texts = useTexts(tieMapTexts)
  const common = useTexts(commonTexts)
  return ({ people, strength, department }) => {
    const [first] = people
    if (first === undefined || people.length > 1) {
      const many = [department, common.strength[strength], texts.people(people.length)].join(', ')
      return { short: many, full: many }
    }
    const words = [first.person.name, first.person.department, common.strength[strength]]
    return { short: first.person.name, full: words.filter((word) => word !== null).join(', ') }
  }
}
