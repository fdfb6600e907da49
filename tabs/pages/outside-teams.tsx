import { makeStyles, tokens } from '@fluentui/react-components'
import { Words } from '../components/text.tsx'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '520px',
    marginInline: 'auto',
    padding: `15vh ${tokens.spacingHorizontalXXL}`,
  },
})

/** In a plain browser window nobody can sign in, so that nothing is asked of the server. */
export function OutsideTeams() {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  return (
    <main className={styles.page}>
      <Words as="h1" look="pageHeading">
        {texts.outsideTeams}
      </Words>
      <Words>{texts.outsideTeamsText}</Words>
    </main>
  )
}
