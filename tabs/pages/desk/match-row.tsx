import { Button } from '@fluentui/react-components'
import type { DeskMatch } from '../../../shared/coffee/desk.ts'
import { FaceStack } from '../../components/face-stack.tsx'
import { PersonLink } from '../../components/person-link.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Words } from '../../components/text.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { usePairStyles } from './use-pair-styles.ts'
import { useSaveRound } from './use-save-round.ts'

/** Who is together, why, and whether it may go out. */
export function MatchRow({ match }: { match: DeskMatch }) {
  const styles = usePairStyles()
  const texts = useTexts(deskTexts)
  const organiser = match.people.find(({ id }) => id === match.organiserId)
  return (
    <div className={styles.row} data-row>
      <FaceStack people={match.people} size={32} className={styles.faces} />
      <div className={styles.words}>
        {match.people.map((person) => (
          <Words key={person.id} as="h3" look="rowTitle">
            <PersonLink person={person} />
          </Words>
        ))}
        {organiser !== undefined && <Words look="meta">{texts.organiser(organiser.name)}</Words>}
      </div>
      <div className={styles.why}>
        {match.why.map((sentence) => (
          <ReasonLine key={sentence} small>
            {sentence}
          </ReasonLine>
        ))}
      </div>
      <div className={styles.end}>
        <HoldButton match={match} />
      </div>
    </div>
  )
}

function HoldButton({ match }: { match: DeskMatch }) {
  const texts = useTexts(deskTexts)
  const { call } = useSession()
  const saveRound = useSaveRound()
  const names = match.people.map(({ name }) => name)
  const isHeld = match.state === 'held'
  if (!isHeld && match.state !== 'ready') return <Words look="meta">{texts.matchStates[match.state]}</Words>
  const change = (): void =>
    void saveRound({
      run: () => call('holdMatch', { matchId: match.matchId, hold: !isHeld }),
      done: isHeld ? texts.released : texts.held,
      unsaved: texts.matchUnsaved(names),
    })
  return (
    <Button size="small" aria-label={isHeld ? texts.releaseOf(names) : texts.holdOf(names)} onClick={change}>
      {isHeld ? texts.release : texts.hold}
    </Button>
  )
}
