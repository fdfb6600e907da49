import { Link } from '@fluentui/react-components'
import { useState } from 'react'
import type { GroupCard, GroupKind } from '../../../shared/groups/schemas.ts'
import { Section } from '../../components/section.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { GroupGrid } from './group-grid.tsx'

const FEW = 3

/** What fits the viewer first, then every kind of group. */
export function Discover({ groups }: { groups: readonly GroupCard[] }) {
  const texts = useTexts(groupsTexts)
  // Chosen once: a group just joined has no reason to join any more, but stays where it was pressed.
  const [chosen] = useState(() =>
    groups
      .filter(({ reason }) => reason !== null)
      .slice(0, FEW)
      .map(({ id }) => id),
  )
  const forYou = chosen.flatMap((id) => groups.find((group) => group.id === id) ?? [])
  return (
    <>
      {forYou.length > 0 && (
        <Section heading={texts.forYou} note={texts.forYouNote}>
          <GroupGrid groups={forYou} />
        </Section>
      )}
      {kinds.map((kind) => (
        <KindSection
          key={kind}
          kind={kind}
          groups={groups.filter((group) => group.kind === kind)}
          alreadyShown={forYou}
        />
      ))}
    </>
  )
}

const kinds: readonly GroupKind[] = ['erg', 'interest', 'community']

interface KindSectionProps {
  kind: GroupKind
  groups: readonly GroupCard[]
  alreadyShown: readonly GroupCard[]
}

function KindSection({ kind, groups, alreadyShown }: KindSectionProps) {
  const texts = useTexts(groupsTexts)
  const [showsAll, setShowsAll] = useState(false)
  if (groups.length === 0) return null
  const others = groups.filter((group) => !alreadyShown.includes(group))
  const few = (others.length > 0 ? others : groups).slice(0, FEW)
  const isLonger = groups.length > few.length
  return (
    <Section
      heading={texts.sections[kind]}
      action={
        isLonger &&
        !showsAll && (
          <Link
            as="button"
            aria-label={texts.allOf(groups.length, texts.sections[kind])}
            onClick={() => setShowsAll(true)}
          >
            {texts.all(groups.length)}
          </Link>
        )
      }
    >
      <GroupGrid groups={showsAll ? groups : few} />
    </Section>
  )
}
