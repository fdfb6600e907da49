import { makeStyles, tokens } from '@fluentui/react-components'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import { Inset } from '../../../components/card.tsx'
import { Words } from '../../../components/text.tsx'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { PulseScores } from './pulse-scores.tsx'

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/** Asked on day 30 and every 60 days; gone with the answer. */
export function PulseQuestion({ mentorship, name }: { mentorship: Mentorship; name: string }) {
  const styles = useStyles()
  const texts = useTexts(mentorshipTexts)
  return (
    <Inset className={styles.question}>
      <Words as="h4" look="rowTitle">
        {texts.howIsIt(name)}
      </Words>
      <PulseScores mentorship={mentorship} label={texts.howIsIt(name)} />
      <Words look="meta">{texts.pulsePrivate(name)}</Words>
    </Inset>
  )
}
