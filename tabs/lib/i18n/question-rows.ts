/** What waits on Home for few people at a time. */
const en = {
  notNow: 'Not now',
  askInstead: (name: string) => `Ask ${name} instead?`,
  found: (group: string) => `Found ${group} together?`,
  lead: (group: string) => `Lead ${group}?`,
  leadWhy: 'It has no lead any more, and you know it well. You can hand it over at any time.',
  takeLead: 'I’ll lead it',
  leadIt: (group: string) => `I’ll lead ${group}`,
  notLeadIt: (group: string) => `Not now: do not lead ${group}`,
  leads: (group: string) => `You lead ${group} now. Thank you.`,
  notLead: 'That’s fine. We’ll ask another member.',
  leadUnsaved: (group: string) => `Your answer about leading ${group} is not saved.`,
  host: (event: string) => `Host ${event}?`,
  hostIt: (event: string) => `I’ll host ${event}`,
  notHostIt: (event: string) => `Not now: do not host ${event}`,
  notHost: 'That’s fine. Others who come are asked, too.',
  hostUnsaved: (event: string) => `Your answer about hosting ${event} is not saved.`,
}

export const questionRowsTexts = { en }
