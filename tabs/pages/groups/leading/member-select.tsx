import { Field, makeStyles, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { roleAndPlace } from '../../../components/person-line.ts'
import { SearchField } from '../../../components/search-field.tsx'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { groupsTexts } from '../../../lib/i18n/groups.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useTypedText } from '../../../lib/use-typed-text.ts'
import { useMembers } from '../members/use-members.ts'

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  // As wide as its field, not as the longest of its names.
  select: { gridTemplateColumns: 'minmax(0, 1fr)' },
})

interface MemberSelectProps {
  group: GroupDetail
  chosen: PersonSummary | null
  onChoose: (person: PersonSummary | null) => void
  /** The form was sent without a choice. */
  isMissing: boolean
}

/** One of the members who do not lead yet; where there are many, those of a name. */
export function MemberSelect({ group, chosen, onChoose, isMissing }: MemberSelectProps) {
  const styles = useStyles()
  const texts = useTexts(groupLeadingTexts)
  const { findMember } = useTexts(groupsTexts)
  const [wanted, setWanted] = useState('')
  const text = useTypedText(wanted, setWanted)
  const query = useMembers({ groupId: group.id, text: wanted, role: 'member' })
  const people = withChosen(query.data?.people ?? [], chosen)
  const isSearched = wanted !== '' || text.typed !== ''
  return (
    <>
      {(isSearched || query.hasNextPage) && <SearchField className={styles.search} label={findMember} text={text} />}
      <Field label={texts.choose} required {...(isMissing ? { validationMessage: texts.chosenMissing } : {})}>
        <Select
          className={styles.select}
          value={chosen?.id ?? ''}
          onChange={(_event, { value }) => onChoose(people.find(({ id }) => id === value) ?? null)}
        >
          <option value="">{texts.chooseOne}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {describe(person)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  )
}

/** Who was chosen stays so while another name is looked for. */
function withChosen(found: readonly PersonSummary[], chosen: PersonSummary | null): readonly PersonSummary[] {
  return chosen === null || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found]
}

function describe(person: PersonSummary): string {
  return [person.name, roleAndPlace(person)].filter((part) => part !== '').join(' · ')
}
