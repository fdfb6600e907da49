const en = {
  report: 'Report group',
  yours: 'Your report',
  title: (group: string) => `Report ${group}`,
  text: 'The programme managers read this, with your name. The group’s leads and members are not told.',
  label: 'What is wrong with it?',
  hint: 'What you have seen, and where.',
  send: 'Send report',
  change: 'Save',
  takeBack: 'Take it back',
  sent: 'Your report goes to the programme managers. We tell you what they decide.',
  notSent: (group: string) => `Your report of ${group} is not sent.`,
  tookBack: 'Your report is taken back.',
  notTakenBack: (group: string) => `Your report of ${group} is still with the programme managers.`,
  missing: 'Say in a sentence what is wrong.',

  reports: 'Reported groups',
  reportedBy: (name: string, day: string) => `${name}, ${day}`,
  gone: 'Somebody who has left',
  dismiss: 'Leave it as it is',
  dismissOf: (group: string) => `Leave ${group} as it is`,
  archive: 'Archive group',
  archiveOf: (group: string) => `Archive ${group}`,
  dismissed: (group: string) => `${group} stays as it is. Whoever reported it is told.`,
  archived: (group: string) => `${group} is archived. Whoever reported it is told.`,
  unsaved: (group: string) => `The report of ${group} still waits.`,
}

export const groupReportTexts = { en }
