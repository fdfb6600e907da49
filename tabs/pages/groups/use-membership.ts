import type { GroupCard, MembershipVisibility, MyMembership } from '../../../shared/groups/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { usePatch } from '../../lib/use-patch.ts'
import { useSave } from '../../lib/use-save.ts'

export interface Membership {
  /** Joins an open group, asks to join another one. */
  join: (visibility?: MembershipVisibility) => void
  /** Leaves, or withdraws the request. */
  leave: () => void
}

const REFRESH = ['searchGroups', 'getGroup', 'getHome', 'searchEvents', 'searchEventDates'] as const

/**
 * Joining and leaving show at once and are saved at once: the server itself keeps a request to the
 * leads back until the time to undo is over.
 */
export function useMembership(group: GroupCard & { myVisibility?: MembershipVisibility | null }): Membership {
  const texts = useTexts(groupsTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const save = useSave()
  const patch = usePatch()
  const { id: groupId, name } = group

  const show = (mine: MyMembership): (() => void) => {
    const change = <Card extends GroupCard>(card: Card): Card =>
      card.id === groupId ? withMembership(card, mine) : card
    const restore = [
      patch('searchGroups', (found) => ({ ...found, items: found.items.map(change) })),
      patch('getGroup', change),
    ]
    return () => {
      for (const step of restore) step()
    }
  }

  const enter = async (visibility?: MembershipVisibility | null): Promise<boolean> => {
    const restore = show(group.visibility === 'open' ? 'member' : 'requested')
    const saved = await save({
      run: () => call('joinGroup', { groupId, ...(visibility ? { visibility } : {}) }, { keepalive: true }),
      refresh: REFRESH,
      unsaved: texts.notJoined(name),
    })
    if (!saved) restore()
    return saved
  }

  const exit = async (unsaved: string): Promise<boolean> => {
    const restore = show('none')
    const saved = await save({
      run: () => call('leaveGroup', { groupId }, { keepalive: true }),
      refresh: REFRESH,
      unsaved,
    })
    if (!saved) restore()
    return saved
  }

  return {
    join(visibility) {
      const saved = enter(visibility)
      const [text, unsaved] =
        group.visibility === 'open'
          ? [texts.joinedDone(name), texts.stillIn(name)]
          : [texts.askedDone(name), texts.stillAsking(name)]
      offerUndo({ text, undo: () => void saved.then((isIn) => isIn && exit(unsaved)) })
    },
    leave() {
      const wasRequested = group.mine === 'requested'
      const saved = exit(wasRequested ? texts.stillAsking(name) : texts.stillIn(name))
      offerUndo({
        text: wasRequested ? texts.withdrawnDone(name) : texts.leftDone(name),
        ...(canComeBack(group) ? { undo: () => void saved.then((isOut) => isOut && enter(group.myVisibility)) } : {}),
      })
    },
  }
}

/** Whether joining again makes everything as it was. */
export function canComeBack({ mine, visibility }: GroupCard): boolean {
  return mine === 'requested' || (mine === 'member' && visibility === 'open')
}

function withMembership<Card extends GroupCard>(card: Card, mine: MyMembership): Card {
  return { ...card, mine, memberCount: card.memberCount + counts(mine) - counts(card.mine) }
}

function counts(mine: MyMembership): number {
  return mine === 'member' || mine === 'lead' ? 1 : 0
}
