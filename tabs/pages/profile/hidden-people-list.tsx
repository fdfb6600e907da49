import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { Words } from '../../components/text.tsx'
import { hiddenPeopleTexts } from '../../lib/i18n/hidden-people.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

const useStyles = makeStyles({
  list: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  nobody: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
})

/** Of whom the viewer has said that they should not be suggested again. */
export function HiddenPeopleList() {
  const styles = useStyles()
  const texts = useTexts(hiddenPeopleTexts)
  const query = useEndpoint('getHiddenPeople', {})
  const suggestAgain = useSuggestAgain()
  return (
    <div className={styles.list}>
      <QueryRegion query={query} what={texts.title} skeleton={<ListSkeleton count={1} />}>
        {({ people }) =>
          people.length === 0 ? (
            <Words look="meta" className={styles.nobody}>
              {texts.nobody}
            </Words>
          ) : (
            people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                end={
                  <Button
                    size="small"
                    aria-label={texts.againOf(person.name)}
                    onClick={() => void suggestAgain(person)}
                  >
                    {texts.again}
                  </Button>
                }
              />
            ))
          )
        }
      </QueryRegion>
    </div>
  )
}

function useSuggestAgain(): (person: PersonSummary) => Promise<void> {
  const texts = useTexts(hiddenPeopleTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const save = useSave()
  const queries = useQueryClient()
  const refresh = ['getPeopleToMeet'] as const
  return async ({ id: personId, name }) => {
    const isSaved = await save({
      run: () => call('suggestAgain', { personId }),
      refresh,
      unsaved: texts.unsaved,
      onSaved: (list) => queries.setQueryData(['getHiddenPeople', {}], list),
    })
    if (!isSaved) return
    const hideAgain = () =>
      save({
        run: () => call('hideSuggestion', { personId, until: 'ever' }),
        refresh: [...refresh, 'getHiddenPeople'],
        unsaved: texts.unsaved,
      })
    offerUndo({ text: texts.done(name), undo: () => void hideAgain() })
  }
}
