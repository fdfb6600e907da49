import { messagesFor } from '../../../shared/i18n/messages.ts'
import { sharedGround } from '../../../shared/people/shared-ground.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, toFacts } from '../../db/people.ts'

/**
 * A first draft of why two colleagues should meet, of what both show to everybody.
 *
 * @throws AppError `not-found` where one of them is not there.
 */
export async function draftIntroduction(
  context: ActorContext,
  { firstId, secondId }: { firstId: string; secondId: string },
): Promise<{ reason: string }> {
  const actor = await readActivePerson(context, context.actor.personId)
  const [first, second] = [await readActivePerson(context, firstId), await readActivePerson(context, secondId)]
  const [strongest] = sharedGround(toFacts(first), toFacts(second))
  const words = messagesFor(actor.preferred_language).personalIntroductions
  return { reason: words.draft(strongest, first.display_name, second.display_name) }
}
