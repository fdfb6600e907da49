import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { GroupProposal } from '../../../../shared/groups/proposals.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { firstName } from '../../../components/person-line.ts'
import { PersonPicker } from '../../../components/person-picker.tsx'
import { Words } from '../../../components/text.tsx'
import { groupProposalsTexts } from '../../../lib/i18n/group-proposals.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useTypedText } from '../../../lib/use-typed-text.ts'
import { useProposal } from './use-proposal.ts'

type Founder = GroupProposal['founders'][number]

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  founder: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  picker: { flexBasis: '100%' },
})

/** Who has agreed; the proposer asks somebody else where one cannot. */
export function CoFounders({ proposal }: { proposal: GroupProposal }) {
  const styles = useStyles()
  return (
    <div className={styles.list}>
      {proposal.founders.map((founder) => (
        <CoFounder key={founder.id} proposal={proposal} founder={founder} />
      ))}
    </div>
  )
}

function CoFounder({ proposal, founder }: { proposal: GroupProposal; founder: Founder }) {
  const styles = useStyles()
  const texts = useTexts(groupProposalsTexts)
  const [isChoosing, setIsChoosing] = useState(false)
  const { replace } = useProposal(proposal)
  return (
    <div className={styles.founder}>
      <Words>{describe(texts, founder)}</Words>
      {proposal.mine === 'proposer' && founder.answer !== 'agreed' && !isChoosing && (
        <Button
          size="small"
          aria-label={founder.person === null ? texts.askElse : texts.askElseOf(founder.person.name)}
          onClick={() => setIsChoosing(true)}
        >
          {texts.askElse}
        </Button>
      )}
      {isChoosing && (
        <SomebodyElse
          onChoose={(person) => {
            setIsChoosing(false)
            replace(founder.id, person)
          }}
        />
      )}
    </div>
  )
}

function SomebodyElse({ onChoose }: { onChoose: (person: PersonSummary) => void }) {
  const styles = useStyles()
  const texts = useTexts(groupProposalsTexts)
  const [wanted, setWanted] = useState('')
  const text = useTypedText(wanted, setWanted)
  return <PersonPicker className={styles.picker} label={texts.findCoFounder} text={text} onChoose={onChoose} />
}

function describe(texts: typeof groupProposalsTexts.en, { person, answer }: Founder): string {
  if (person === null || answer === 'unavailable') return texts.unavailable(person === null ? null : firstName(person))
  return answer === 'agreed' ? texts.agreed(firstName(person)) : texts.waiting(firstName(person))
}
