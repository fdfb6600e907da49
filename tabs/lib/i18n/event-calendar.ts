const en = {
  add: 'Add to calendar',
  file: 'Download this event',
  feed: 'Subscribe to my events',
  fileFailed: (title: string) => `${title} was not downloaded.`,
  fileReady: (title: string) => `${title} is in your downloads. Open it to put it into your calendar.`,
  feedTitle: 'Your events in your own calendar',
  feedText:
    'Outlook, Google and Apple calendars can subscribe to a private address with all events you said yes or maybe to. Whoever has the address can read them, so keep it to yourself.',
  since: (date: string) =>
    `You have had an address since ${date}. It is shown only once; if you lost it, make a new one.`,
  make: 'Make an address',
  makeNew: 'Make a new address',
  makeNewText: 'The former address stops working.',
  address: 'Your private address',
  addressHint: 'Copy it now: it is not shown again.',
  copy: 'Copy',
  copied: 'Copied.',
  stop: 'Stop the address',
  stopped: 'The address has stopped working.',
  failed: 'Your calendar address is as it was.',
  what: 'Your calendar address',
  close: 'Close',
}

export const eventCalendarTexts = { en }
