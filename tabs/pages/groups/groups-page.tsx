import { useRoute } from 'wouter'
import { GroupDirectory } from './group-directory.tsx'
import { GroupPage } from './group-page.tsx'

/** The directory, or one group at `/groups/<id>`. */
export function GroupsPage() {
  const [, params] = useRoute('/groups/:groupId')
  return params ? <GroupPage key={params.groupId} groupId={params.groupId} /> : <GroupDirectory />
}
