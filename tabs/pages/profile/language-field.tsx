import { Field, makeStyles, Select } from '@fluentui/react-components'
import { languages, type Language } from '../../../shared/i18n/languages.ts'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveMe } from '../../lib/use-save-me.ts'

const useStyles = makeStyles({ field: { maxWidth: '240px' } })

/** Only languages that there are texts in. */
export function LanguageField({ language }: { language: Language | null }) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  const { call } = useSession()
  const saveMe = useSaveMe()
  const choose = (name: string): void => {
    const chosen = languages.find((each) => each === name) ?? null
    void saveMe({
      run: () => call('updateLanguage', { language: chosen }),
      unsaved: texts.unsaved,
      about: 'language',
      done: texts.saved,
    })
  }
  return (
    <Field label={{ children: texts.language, weight: 'semibold' }} className={styles.field}>
      <Select value={language ?? ''} onChange={(_event, { value }) => choose(value)}>
        <option value="">{texts.languageOfTeams}</option>
        {languages.map((each) => (
          <option key={each} value={each}>
            {texts.languageNames[each]}
          </option>
        ))}
      </Select>
    </Field>
  )
}
