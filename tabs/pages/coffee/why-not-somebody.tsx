import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Part } from '../../components/part.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'

const WhyNotQuestion = lazySoon(() => import('./why-not-question.tsx').then((part) => part.WhyNotQuestion))

const useStyles = makeStyles({
  question: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    width: '100%',
    marginBlockStart: tokens.spacingVerticalS,
  },
})

/** "Why not somebody else?" */
export function WhyNotSomebody() {
  const styles = useStyles()
  const texts = useTexts(coffeeTexts)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.question}>
      <Part onBroken={() => setIsOpen(false)}>{isOpen && <WhyNotQuestion />}</Part>
      <TextLink onPress={() => setIsOpen(!isOpen)}>{isOpen ? texts.hideWhyNot : texts.whyNotSomebody}</TextLink>
    </div>
  )
}
