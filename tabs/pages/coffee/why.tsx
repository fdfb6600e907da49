import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { QueryRegion } from '../../components/query-region.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { Sentences } from './sentences.tsx'
import { WhyNotSomebody } from './why-not-somebody.tsx'

const useStyles = makeStyles({
  why: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
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
  const texts = useTexts(coffeeTexts)
  const explanation = useEndpoint('explainCoffee', {})
  return (
    <QueryRegion query={explanation} what={texts.whyTitle} skeleton={waiting}>
      {({ sentences, isMatched }) => (
        <>
          <Sentences sentences={sentences} label={texts.whyTitle} />
          {isMatched && <WhyNotSomebody />}
        </>
      )}
    </QueryRegion>
  )
}
