import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components'
import type { Rhythm } from '../../../shared/mentoring/schemas.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'

const rhythms: readonly Rhythm[] = ['once', 'every-two-weeks', 'monthly']

const useStyles = makeStyles({
  rhythms: { flexWrap: 'wrap', [narrow]: { flexDirection: 'column' } },
})

/** How often mentee and mentor would meet. */
export function RhythmField({ rhythm, onChange }: { rhythm: Rhythm; onChange: (rhythm: Rhythm) => void }) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  return (
    <Field label={texts.howOften}>
      <RadioGroup
        layout="horizontal"
        className={styles.rhythms}
        value={rhythm}
        onChange={(_event, { value }) => onChange(rhythms.find((known) => known === value) ?? 'once')}
      >
        {rhythms.map((one) => (
          <Radio key={one} value={one} label={texts.rhythm[one]} />
        ))}
      </RadioGroup>
    </Field>
  )
}
