import { makeStyles, tokens } from '@fluentui/react-components'
import { hideableFields, type HideableField } from '../../../shared/people/hideable-fields.ts'
import type { OwnProfile } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { TermsField } from '../../components/terms-field.tsx'
import { Words } from '../../components/text.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { ConflictBar } from './conflict-bar.tsx'
import { PitchField } from './pitch-field.tsx'
import type { Draft } from './use-draft.ts'
import { WhoSees } from './who-sees.tsx'

const lists = ['offers', 'asks', 'skills', 'wantsToLearn', 'interests'] as const

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
})

export function AboutYou({ draft: profile, change, state, conflict }: Draft<OwnProfile>) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  const whoSees = (field: HideableField) => (
    <WhoSees
      field={texts[field]}
      isHidden={profile.hidden.includes(field)}
      onChange={(isHidden) => change({ hidden: withField(profile.hidden, field, isHidden) })}
    />
  )
  return (
    <Section heading={texts.aboutYou} {...(state === 'idle' ? {} : { note: texts[state] })}>
      {conflict && <ConflictBar conflict={conflict} />}
      <Card className={styles.form}>
        <PitchField pitch={profile.pitch} beside={whoSees('pitch')} onChange={(pitch) => change({ pitch })} />
        {lists.map((name) => (
          <TermsField
            key={name}
            label={texts[name]}
            beside={whoSees(name)}
            terms={profile[name]}
            onChange={(terms) => change({ [name]: terms })}
          />
        ))}
        <TermsField label={texts.languages} terms={profile.languages} onChange={(languages) => change({ languages })} />
        {profile.hidden.length > 0 && <Words look="meta">{texts.hiddenMeans}</Words>}
      </Card>
    </Section>
  )
}

/** Always in the same order: two windows that hide the same agree. */
function withField(hidden: readonly HideableField[], changed: HideableField, isHidden: boolean): HideableField[] {
  return hideableFields.filter((field) => (field === changed ? isHidden : hidden.includes(field)))
}
