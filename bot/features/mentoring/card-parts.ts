import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Links } from '../../links.ts'

/** What every card is made of besides its facts: the reader's words and the ways into Hallway. */
export interface Parts {
  messages: Messages
  links: Links
}
