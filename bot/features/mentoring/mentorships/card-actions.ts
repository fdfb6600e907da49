import { z } from 'zod/v4'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import { pulseScore } from '../../../../shared/mentoring/mentorships.ts'
import { readActivePerson } from '../../../db/people.ts'
import { cardAction } from '../../../feature.ts'
import { answerPulse } from './answer-pulse.ts'
import { pulseAnsweredCard } from './cards.ts'

const pulse = cardAction({
  verb: 'mentoring.pulse',
  // What is chosen on a card comes back as text.
  data: z.object({ mentorshipId: z.guid(), day: z.int(), score: z.coerce.number().pipe(pulseScore) }),
  async run(context, data) {
    await answerPulse(context, data)
    const me = await readActivePerson(context, context.actor.personId)
    return pulseAnsweredCard({ messages: messagesFor(me.preferred_language), links: context.links }, data.score)
  },
})

export const mentorshipCardActions = [pulse]
