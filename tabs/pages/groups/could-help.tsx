import { Button } from '@fluentui/react-components'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { firstName } from '../../components/person-line.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openChat } from '../../lib/teams.ts'
import { useIsNarrow } from '../../lib/use-media.ts'

/** What members ask for and the viewer can give. */
export function CouldHelp({ asks }: { asks: GroupDetail['couldHelp'] }) {
  const texts = useTexts(groupsTexts)
  const size = useIsNarrow() ? 'medium' : 'small'
  if (asks.length === 0) return null
  return (
    <Section heading={texts.couldHelp} note={texts.couldHelpNote}>
      <Card size="rows">
        {asks.map(({ person, ask, chatUrl }) => (
          <PersonRow
            key={person.id}
            person={person}
            end={
              <Button
                size={size}
                aria-label={texts.offerHelpOf(person.name, ask)}
                onClick={() => void openChat(chatUrl)}
              >
                {texts.offerHelp}
              </Button>
            }
          >
            <Words>{texts.asksFor(firstName(person), ask)}</Words>
          </PersonRow>
        ))}
      </Card>
    </Section>
  )
}
