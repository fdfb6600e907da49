/** Why a message waits or did not arrive, as the desk reads it. */
export const deliveriesEn = {
  blocked: 'blocked the bot',
  uninstalled: 'app not installed',
  left: 'left the company',
  'outside-hours': 'outside their hours',
  paused: 'not available at the moment',
  'over-budget': 'their messages of this week are used up',
  other: 'could not be delivered',
  again: 'tried again',
}
