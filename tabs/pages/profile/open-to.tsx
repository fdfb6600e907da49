import { makeStyles, Select, tokens } from '@fluentui/react-components'
import type { OpenTo } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { TermsField } from '../../components/terms-field.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { narrow } from '../../lib/use-media.ts'
import { usePatch } from '../../lib/use-patch.ts'
import { useSaveMe } from '../../lib/use-save-me.ts'
import { Choice } from './choice.tsx'
import { CoffeeChoice } from './coffee-choice.tsx'

const PLACES = [1, 2, 3, 4, 5]

const useStyles = makeStyles({
  topics: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    [narrow]: { paddingInline: tokens.spacingHorizontalL },
  },
})

/** What the person takes part in: each its own switch, saved at once. */
export function OpenToSection({ openTo }: { openTo: OpenTo }) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  const { call } = useSession()
  const saveMe = useSaveMe()
  const coffee = useEndpoint('getCoffee', {})
  const patch = usePatch()
  const change = async (changed: Partial<OpenTo>): Promise<void> => {
    const putBack = patch('getMe', (me) => ({ ...me, openTo: { ...me.openTo, ...changed } }))
    const worked = await saveMe({
      run: () => call('updateOpenTo', changed),
      unsaved: texts.unsaved,
      about: `open-to-${Object.keys(changed).join('-')}`,
    })
    if (!worked) putBack()
  }
  return (
    <Section heading={texts.openTo}>
      <Card size="rows">
        {coffee.data && <CoffeeChoice coffee={coffee.data} />}
        <Choice
          label={texts.mentor}
          hint={texts.mentorHint}
          checked={openTo.mentoring}
          onChange={(mentoring) => void change({ mentoring })}
        >
          <Places
            label={texts.places(texts.mentor)}
            value={openTo.mentorCapacity}
            onChange={(mentorCapacity) => void change({ mentorCapacity })}
          />
        </Choice>
        {openTo.mentoring && (
          <div className={styles.topics}>
            <TermsField
              label={texts.mentorTopics}
              terms={openTo.mentorTopics}
              onChange={(mentorTopics) => void change({ mentorTopics })}
            />
          </div>
        )}
        <Choice
          label={texts.buddy}
          hint={texts.buddyHint}
          checked={openTo.buddy}
          onChange={(buddy) => void change({ buddy })}
        >
          <Places
            label={texts.places(texts.buddy)}
            value={openTo.buddyCapacity}
            onChange={(buddyCapacity) => void change({ buddyCapacity })}
          />
        </Choice>
        <Choice
          label={texts.shadowing}
          hint={texts.shadowingHint}
          checked={openTo.shadowing}
          onChange={(shadowing) => void change({ shadowing })}
        />
        <Choice
          label={texts.suggested}
          hint={texts.suggestedHint}
          checked={openTo.suggested}
          onChange={(suggested) => void change({ suggested })}
        />
      </Card>
    </Section>
  )
}

function Places({ label, value, onChange }: { label: string; value: number; onChange: (places: number) => void }) {
  const texts = useTexts(profileTexts)
  return (
    <Select
      size="small"
      appearance="underline"
      aria-label={label}
      value={String(value)}
      onChange={(_event, data) => onChange(Number(data.value))}
    >
      {PLACES.map((places) => (
        <option key={places} value={places}>
          {texts.roomFor(places)}
        </option>
      ))}
    </Select>
  )
}
