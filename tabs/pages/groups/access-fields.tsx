import { Field, Radio, RadioGroup, Switch } from '@fluentui/react-components'
import type { GroupVisibility } from '../../../shared/groups/schemas.ts'
import { groupLeadingTexts } from '../../lib/i18n/group-leading.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

export interface GroupAccess {
  visibility: GroupVisibility
  membersPrivate: boolean
}

/** Who comes in, and who sees who is in. */
export function AccessFields({ access, onChange }: { access: GroupAccess; onChange: (access: GroupAccess) => void }) {
  const texts = useTexts(groupLeadingTexts)
  return (
    <>
      <Field label={texts.access}>
        <RadioGroup
          value={access.visibility}
          onChange={(_event, { value }) => onChange({ ...access, visibility: value === 'open' ? 'open' : 'request' })}
        >
          <Radio value="open" label={texts.accesses.open} />
          <Radio value="request" label={texts.accesses.request} />
        </RadioGroup>
      </Field>
      <Field hint={texts.privateListHint}>
        <Switch
          label={texts.privateList}
          checked={access.membersPrivate}
          onChange={(_event, { checked }) => onChange({ ...access, membersPrivate: checked })}
        />
      </Field>
    </>
  )
}
