import { z } from 'zod/v4'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import { card, eyebrow, linkButton, text, title } from '../../../cards/elements.ts'
import { readActivePerson } from '../../../db/people.ts'
import { messageKind } from '../../../feature.ts'
import { findGroup } from '../store.ts'

/** What the programme managers did; the report's own words are in no message. */
export const reportSettled = messageKind({
  kind: 'group-report-settled',
  programme: 'groups',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  payload: z.object({ reportId: z.guid() }),
  async render(context, personId, { reportId }) {
    const report = await context.tx
      .selectFrom('group_reports')
      .select(['group_id', 'outcome'])
      .where('report_id', '=', reportId)
      .executeTakeFirst()
    const group = report === undefined ? undefined : await findGroup(context, report.group_id)
    if (group === undefined || report === undefined || report.outcome === null) return null
    const reader = await readActivePerson(context, personId)
    const words = messagesFor(reader.preferred_language).groupReports
    const heading = words.title(group.name)
    return card({
      summary: words.summary,
      body: [eyebrow(words.eyebrow), title(heading), text(words.line[report.outcome])],
      actions: [linkButton(words.openGroups, context.links.tab('groups'), { style: 'positive' })],
    })
  },
})
