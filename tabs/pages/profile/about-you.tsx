import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { PITCH_MAX_LENGTH } from '../../../shared/people/limits.ts'
import type { Profile } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { TermsField } from '../../components/terms-field.tsx'
import { Words } from '../../components/text.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import type { SaveState } from './use-draft.ts'

const lists = ['offers', 'asks', 'skills', 'wantsToLearn', 'interests', 'languages'] as const

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  count: { textAlign: 'end', marginTop: tokens.spacingVerticalXS },
})

interface AboutYouProps {
  profile: Profile
  onChange: (changed: Partial<Profile>) => void
  state: SaveState
}

export function AboutYou({ profile, onChange, state }: AboutYouProps) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  return (
    <Section heading={texts.aboutYou} {...(state === 'idle' ? {} : { note: texts[state] })}>
      <Card className={styles.form}>
        <div>
          <Field label={texts.pitch} hint={texts.pitchHint}>
            <Textarea
              rows={3}
              resize="vertical"
              maxLength={PITCH_MAX_LENGTH}
              value={profile.pitch}
              onChange={(_event, { value }) => onChange({ pitch: value })}
            />
          </Field>
          <Words look="meta" className={styles.count}>
            {texts.pitchCount(profile.pitch.length, PITCH_MAX_LENGTH)}
          </Words>
        </div>
        {lists.map((name) => (
          <TermsField
            key={name}
            label={texts[name]}
            terms={profile[name]}
            onChange={(terms) => onChange({ [name]: terms })}
          />
        ))}
      </Card>
    </Section>
  )
}
