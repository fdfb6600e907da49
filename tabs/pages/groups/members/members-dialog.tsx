import { makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { LongList } from '../../../components/long-list.tsx'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { PersonRow } from '../../../components/person-row.tsx'
import { SearchField } from '../../../components/search-field.tsx'
import { SearchResults } from '../../../components/search-results.tsx'
import { ShowMore } from '../../../components/show-more.tsx'
import { ListSkeleton } from '../../../components/skeletons.tsx'
import { Words } from '../../../components/text.tsx'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { groupsTexts } from '../../../lib/i18n/groups.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useAnnounced } from '../../../lib/use-announced.ts'
import { useTypedText } from '../../../lib/use-typed-text.ts'
import { useMembers } from './use-members.ts'

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  /** Does not grow and shrink while a name is typed. */
  list: { minHeight: '320px' },
})

/** Everybody in the group whom the viewer may see, found by name. */
export function MembersDialog({ group, onClose }: { group: GroupDetail; onClose: () => void }) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  const common = useTexts(commonTexts)
  const [wanted, setWanted] = useState('')
  const text = useTypedText(wanted, setWanted)
  const query = useMembers({ groupId: group.id, text: wanted })
  const total = query.isPlaceholderData || query.data === undefined ? null : query.data.total
  useAnnounced(total === null || wanted === '' ? null : texts.membersFound(total), wanted)
  return (
    <OpenDialog onClose={onClose} wide>
      <DialogForm title={texts.membersOf(group.name)} cancel={common.close}>
        <SearchField className={styles.search} label={texts.findMember} text={text} />
        <div className={styles.list}>
          <SearchResults
            query={query}
            what={texts.members}
            searched={wanted}
            skeleton={<ListSkeleton count={4} />}
            plain
          >
            {({ people, total: there }) => (
              <>
                {people.length === 0 && <Words>{texts.noMember(wanted)}</Words>}
                <LongList items={people} total={there} keyOf={({ id }) => id}>
                  {(person) => <PersonRow person={person} />}
                </LongList>
                <ShowMore query={query} label={common.showMore} />
              </>
            )}
          </SearchResults>
        </div>
      </DialogForm>
    </OpenDialog>
  )
}
