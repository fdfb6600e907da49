import { Field, Select } from '@fluentui/react-components'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { roleAndPlace } from '../../../components/person-line.ts'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'

interface MemberSelectProps {
  group: GroupDetail
  value: string
  onChange: (personId: string) => void
  /** The form was sent without a choice. */
  isMissing: boolean
}

/** One of the members who do not lead yet. */
export function MemberSelect({ group, value, onChange, isMissing }: MemberSelectProps) {
  const texts = useTexts(groupLeadingTexts)
  return (
    <Field label={texts.choose} required {...(isMissing ? { validationMessage: texts.chosenMissing } : {})}>
      <Select value={value} onChange={(_event, { value: chosen }) => onChange(chosen)}>
        <option value="">{texts.chooseOne}</option>
        {group.members.map((person) => (
          <option key={person.id} value={person.id}>
            {[person.name, roleAndPlace(person)].filter((part) => part !== '').join(' · ')}
          </option>
        ))}
      </Select>
    </Field>
  )
}
