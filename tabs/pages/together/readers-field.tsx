import { Field, Select } from '@fluentui/react-components'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { togetherTexts } from '../../lib/i18n/together.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'

interface ReadersFieldProps {
  person: PersonSummary
  /** Null: the two alone. */
  groupId: string | null
  onChange: (groupId: string | null) => void
}

/** Who reads a thank-you: the two, or a group of both, too. Nothing where they share none. */
export function ReadersField({ person, groupId, onChange }: ReadersFieldProps) {
  const texts = useTexts(togetherTexts)
  const { data } = useEndpoint('getSharedGroups', { personId: person.id })
  const groups = data?.items ?? []
  if (groups.length === 0) return null
  return (
    <Field label={texts.readers} hint={texts.readersHint}>
      <Select value={groupId ?? ''} onChange={(_event, { value }) => onChange(value === '' ? null : value)}>
        <option value="">{texts.onlyTwo(firstName(person))}</option>
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {texts.groupToo(name)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
