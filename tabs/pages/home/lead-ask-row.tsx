import { Button } from '@fluentui/react-components'
import type { GroupQuestions } from '../../../shared/groups/proposals.ts'
import { ListRow } from '../../components/list-row.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { questionRowsTexts } from '../../lib/i18n/question-rows.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useGoTo } from '../../lib/use-go-to.ts'
import { useDeferredSave, useSave } from '../../lib/use-save.ts'
import { GroupGlyph } from '../groups/group-glyph.tsx'

/** A group of the viewer's has no lead any more, and it is their turn to be asked. */
export function LeadAskRow({ group, hideKey }: { group: GroupQuestions['leads'][number]; hideKey: string }) {
  const texts = useTexts(questionRowsTexts)
  const { call } = useSession()
  const goTo = useGoTo()
  const save = useSave()
  const deferSave = useDeferredSave()
  const { id: groupId, name } = group
  const describe = (answer: 'accept' | 'decline') => ({
    run: () => call('answerLeadAsk', { groupId, answer }, { keepalive: true }),
    hides: hideKey,
    refresh: ['getHome', 'getGroup', 'searchGroups'] as const,
    unsaved: texts.leadUnsaved(name),
  })
  return (
    <ListRow
      picture={<GroupGlyph group={group} size="small" />}
      title={
        <TextLink look="name" onPress={() => goTo('groups', `group/${groupId}`)}>
          {texts.lead(name)}
        </TextLink>
      }
      end={
        <>
          <Button
            size="small"
            aria-label={texts.leadIt(name)}
            onClick={() => void save({ ...describe('accept'), done: texts.leads(name) })}
          >
            {texts.takeLead}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={texts.notLeadIt(name)}
            onClick={() => deferSave({ ...describe('decline'), done: texts.notLead })}
          >
            {texts.notNow}
          </Button>
        </>
      }
    >
      <Words look="meta">{texts.leadWhy}</Words>
    </ListRow>
  )
}
