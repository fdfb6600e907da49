import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { card, linkButton, text, title } from '../../cards/elements.ts'
import { shorten } from '../../cards/shorten.ts'
import type { Links } from '../../links.ts'
import type { DescribedRow } from './occurrences.ts'

/** The whole of it is one tap away. */
const LONGEST_DESCRIPTION = 500

/** An event as every reader of a chat sees it: nothing in it depends on who searched or who reads. */
export function publicEventCard(messages: Messages, links: Links, row: DescribedRow): Card {
  const names = messages.search.event
  const url = links.tab('events', `event/${row.event_id}/${row.starts_at.toISOString()}`)
  return {
    ...card({
      summary: row.title,
      body: [
        title(row.title),
        ...(row.description === '' ? [] : [text(shorten(row.description, LONGEST_DESCRIPTION))]),
        {
          type: 'FactSet',
          spacing: 'Medium',
          facts: [
            { title: names.when, value: whenInChat(messages, row) },
            { title: names.where, value: placeOf(messages, row) },
            ...(row.host_name === null ? [] : [{ title: names.host, value: row.host_name }]),
          ],
        },
      ],
      actions: [linkButton(names.open, url, { style: 'positive' })],
    }),
    metadata: { webUrl: url },
  }
}

export function placeOf(messages: Messages, { place, join_url: joinUrl }: DescribedRow): string {
  const names = messages.search.event
  if (place !== null && place !== '') return place
  return joinUrl === null ? names.unknownPlace : names.online
}

/** Each reader's own Teams writes the time, in that reader's zone and language; a whole day has no zone. */
function whenInChat(messages: Messages, row: DescribedRow): string {
  if (row.all_day) return messages.events.allDay(row.starts_at)
  const instant = row.starts_at.toISOString().replace(/\.\d+Z$/, 'Z')
  return `{{DATE(${instant}, SHORT)}} {{TIME(${instant})}}`
}
