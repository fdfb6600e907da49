import { makeStyles, tokens } from '@fluentui/react-components'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { useEndpoint } from '../lib/query.ts'
import { PersonAvatar } from './person-avatar.tsx'

const useStyles = makeStyles({
  pair: { display: 'flex', alignItems: 'center', flexShrink: 0, color: tokens.colorBrandForeground1 },
})

/** The viewer and somebody they are introduced to, not yet joined. */
export function JoinedFaces({ other }: { other: PersonSummary }) {
  const styles = useStyles()
  const me = useEndpoint('getMe', {})
  return (
    <div className={styles.pair} aria-hidden>
      {me.data && <PersonAvatar person={me.data.person} size={56} />}
      <svg width="40" height="8" viewBox="0 0 40 8">
        <path d="M3 4h34" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 4" />
        <circle cx="20" cy="4" r="4" fill="currentColor" />
      </svg>
      <PersonAvatar person={other} size={56} />
    </div>
  )
}
