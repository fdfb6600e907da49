import type { Output } from '../../../shared/api/contract.ts'
import type { TenantIndexes } from '../../search/tenant-search.ts'

/** Further skills are found by typing. */
const MOST_SKILLS = 50

/**
 * What mentors can be filtered by, with how many there are. They are counted over all mentors but
 * the viewer, so that choosing one filter does not take the others away.
 */
export function readFacets({ mentors }: TenantIndexes, viewerId: string): Output<'searchMentors'>['facets'] {
  return {
    skills: mentors.list('skill', viewerId).slice(0, MOST_SKILLS),
    departments: mentors.list('department', viewerId),
    offices: mentors.list('office', viewerId),
    languages: mentors.list('language', viewerId),
  }
}
