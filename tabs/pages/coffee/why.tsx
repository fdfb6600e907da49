import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { QueryRegion } from '../../components/query-region.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'

const useStyles = makeStyles({
  why: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
  reasons: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
})

interface WhyProps {
  question: string
  /** What stands there until everything is asked for. */
  children: ReactNode
}

/** "Why this match?", or why there is none: the true reasons on request. */
export function Why({ question, children }: WhyProps) {
  const styles = useStyles()
  const texts = useTexts(coffeeTexts)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.why}>
      {isOpen ? <Reasons waiting={children} /> : children}
      <TextLink onPress={() => setIsOpen(!isOpen)}>{isOpen ? texts.hideWhy : question}</TextLink>
    </div>
  )
}

function Reasons({ waiting }: { waiting: ReactNode }) {
  const styles = useStyles()
  const texts = useTexts(coffeeTexts)
  const explanation = useEndpoint('explainCoffee', {})
  return (
    <QueryRegion query={explanation} what={texts.whyTitle} skeleton={waiting}>
      {({ sentences }) => (
        <ul className={styles.reasons} aria-label={texts.whyTitle}>
          {sentences.map((sentence) => (
            <li key={sentence}>
              <ReasonLine>{sentence}</ReasonLine>
            </li>
          ))}
        </ul>
      )}
    </QueryRegion>
  )
}
