import { facet, type FacetKind } from '../../../shared/search/document.ts'
import type { PersonRow } from '../../db/people.ts'

/** All preferences together stay below this, so that they decide among equals only. */
const MOST_POINTS = 99
/** Speaking the company's everyday language is no fit. */
const EVERYDAY_LANGUAGE = 'english'

/**
 * What puts somebody first for this viewer among people whom the words find equally well: what they
 * can teach weighs most, then what the viewer can teach, then what both like.
 */
export function preferencesOf(viewer: PersonRow, { isTyped }: { isTyped: boolean }): Map<string, number> {
  const preferred = new Map<string, number>()
  let left = MOST_POINTS
  const prefer = (kind: FacetKind, values: readonly (string | null)[], points: number): void => {
    for (const value of values) {
      const name = value === null ? '' : facet(kind, value)
      if (value === null || name.endsWith(':') || preferred.has(name) || left < points) continue
      preferred.set(name, points)
      left -= points
    }
  }
  prefer('skill', [...viewer.wants_to_learn, ...viewer.asks], 4)
  prefer('wants', viewer.skills, 2)
  prefer('likes', viewer.interests, 1)
  if (isTyped) {
    prefer('office', [viewer.office], 1)
    prefer('department', [viewer.department], 1)
  }
  prefer(
    'language',
    viewer.languages.filter((language) => language.toLowerCase() !== EVERYDAY_LANGUAGE),
    1,
  )
  return preferred
}
