import { makeStyles, tokens } from '@fluentui/react-components'
import type { Profile } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { TermsField } from '../../components/terms-field.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { ConflictBar } from './conflict-bar.tsx'
import { PitchField } from './pitch-field.tsx'
import type { Draft } from './use-draft.ts'

const lists = ['offers', 'asks', 'skills', 'wantsToLearn', 'interests', 'languages'] as const

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
})

export function AboutYou({ draft: profile, change, state, conflict }: Draft<Profile>) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  return (
    <Section heading={texts.aboutYou} {...(state === 'idle' ? {} : { note: texts[state] })}>
      {conflict && <ConflictBar conflict={conflict} />}
      <Card className={styles.form}>
        <PitchField pitch={profile.pitch} onChange={(pitch) => change({ pitch })} />
        {lists.map((name) => (
          <TermsField
            key={name}
            label={texts[name]}
            terms={profile[name]}
            onChange={(terms) => change({ [name]: terms })}
          />
        ))}
      </Card>
    </Section>
  )
}
