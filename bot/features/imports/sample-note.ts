/** A tenant that is created by groups or events, before anybody's user name has told its domain. */
export const UNNAMED_TENANT = 'Hallway'

/** Groups and events join the sample company; only people take its place. */
export const SAMPLE_NOTE =
  'Hallway still shows the sample company, and this file has been added to it. Importing people replaces all of it: import this file again after that.'
