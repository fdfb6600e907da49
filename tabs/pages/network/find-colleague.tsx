import { makeStyles } from '@fluentui/react-components'
import { PersonPicker } from '../../components/person-picker.tsx'
import { peopleTexts } from '../../lib/i18n/people.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAddressText } from '../../lib/use-address-text.ts'
import { narrow } from '../../lib/use-media.ts'
import { usePanel } from '../../lib/use-panel.ts'

const useStyles = makeStyles({
  picker: { width: '320px', flexShrink: 0, [narrow]: { width: '100%' } },
})

/** Anybody in the company, met or not; opens the person panel. */
export function FindColleague() {
  const styles = useStyles()
  const texts = useTexts(peopleTexts)
  const text = useAddressText('find')
  const [personId, openPerson] = usePanel('person')
  return (
    <search className={styles.picker}>
      <PersonPicker
        label={texts.find}
        text={text}
        startsOpen={text.wanted !== '' && personId === null}
        onChoose={({ id }) => openPerson(id)}
      />
    </search>
  )
}
