import { fold } from '../../shared/search/fold.ts'
import type { PersonTable } from './schema.ts'

type Named = Pick<PersonTable, 'display_name' | 'user_principal_name'>

/** By what lists of people are sorted; to be written whenever a name is. */
export function foldedName(person: Named): Pick<PersonTable, 'folded_name'> {
  const [localPart = ''] = person.user_principal_name.split('@')
  return { folded_name: fold(`${person.display_name} ${localPart.replace(/[._]/g, ' ')}`) }
}
