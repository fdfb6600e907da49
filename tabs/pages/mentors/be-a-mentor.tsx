import { Button, Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Me, OpenTo } from '../../../shared/people/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { Card } from '../../components/card.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Section } from '../../components/section.tsx'
import { PersonCardSkeleton } from '../../components/skeletons.tsx'
import { TermsField } from '../../components/terms-field.tsx'
import { Words } from '../../components/text.tsx'
import { beAMentorTexts } from '../../lib/i18n/be-a-mentor.ts'
import { commonTexts } from '../../lib/i18n/common.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveMe } from '../../lib/use-save-me.ts'

const PLACES = [1, 2, 3, 4, 5]

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  places: { maxWidth: '220px' },
})

export function BeAMentor() {
  const texts = useTexts(beAMentorTexts)
  const me = useEndpoint('getMe', {})
  return (
    <QueryRegion query={me} what={texts.heading} skeleton={<PersonCardSkeleton />}>
      {(data) => <MentorForm me={data} />}
    </QueryRegion>
  )
}

function MentorForm({ me }: { me: Me }) {
  const styles = useStyles()
  const texts = useTexts(beAMentorTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const saveMe = useSaveMe()
  const [openTo, setOpenTo] = useState<OpenTo>(me.openTo)
  const change = (changed: Partial<OpenTo>): void => setOpenTo({ ...openTo, ...changed })
  return (
    <Section heading={texts.heading}>
      <Card className={styles.form}>
        <Words>{texts.teach}</Words>
        <Field hint={texts.availableHint}>
          <Switch
            checked={openTo.mentoring}
            label={texts.available}
            onChange={(_event, { checked }) => change({ mentoring: checked })}
          />
        </Field>
        <TermsField
          label={texts.topics}
          hint={texts.topicsHint}
          terms={openTo.mentorTopics}
          onChange={(mentorTopics) => change({ mentorTopics })}
        />
        <Field label={texts.places} className={styles.places}>
          <Select
            value={String(openTo.mentorCapacity)}
            onChange={(_event, { value }) => change({ mentorCapacity: Number(value) })}
          >
            {PLACES.map((places) => (
              <option key={places} value={places}>
                {texts.placesOption(places)}
              </option>
            ))}
          </Select>
        </Field>
        <Actions>
          <Button
            appearance="primary"
            onClick={() =>
              void saveMe({ run: () => call('updateOpenTo', openTo), unsaved: texts.unsaved, done: texts.saved })
            }
          >
            {common.save}
          </Button>
        </Actions>
      </Card>
    </Section>
  )
}
