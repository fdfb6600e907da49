import { list, plural } from '../../../shared/i18n/plural.ts'
import type { Programme } from '../../../shared/introductions/schemas.ts'

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']
const inWords = (count: number): string => words[count] ?? String(count)

const greetings = {
  morning: (name: string) => `Good morning, ${name}`,
  afternoon: (name: string) => `Good afternoon, ${name}`,
  evening: (name: string) => `Good evening, ${name}`,
}

const minutes = (things: number): string =>
  things === 1 ? 'About one minute.' : `About ${inWords(Math.min(9, Math.ceil(things * 1.25))).toLowerCase()} minutes.`

const programme: Record<Programme, string> = {
  buddy: 'buddy',
  coffee: 'coffee round',
  mentoring: 'mentoring',
}

const en = {
  title: 'Home',
  greetings,
  waiting: (count: number) =>
    count === 0
      ? 'Nothing is waiting for you.'
      : `${inWords(count)} ${count === 1 ? 'thing is' : 'things are'} waiting for you. ${minutes(count)}`,
  skip: 'Skip to what’s waiting',
  firstStepsAgain: 'We show the first steps once more next time.',
  yourProfile: 'Your profile',
  desk: 'Programme desk',
  waitingHeading: 'Waiting for you',
  newIntroduction: (kind: Programme) => `New introduction · ${programme[kind]}`,
  checkIn: (day: number) => `Day ${day} together`,
  meet: (name: string) => `Meet ${name}`,
  didYouTalk: (name: string) => `Did you and ${name} talk?`,
  youCouldAsk: 'You could ask:',
  moreStarters: (count: number) => plural('en', count, { other: '# more' }),
  organiser: (name: string) => `You pick the time: ${name} waits to hear from you.`,
  meetings: (count: number, target: number) =>
    plural('en', count, {
      one: `# meeting so far. The aim is more than ${target} in 90 days.`,
      other: `# meetings so far. The aim is more than ${target} in 90 days.`,
    }),
  sayHelloTo: (name: string) => `Say hello to ${name}`,
  notAFit: 'Not a fit',
  notAFitOf: (name: string) => `Not a fit: the introduction to ${name}`,
  notAFitDone: (name: string) => `${name} won’t be told. We’ll look for someone else.`,
  weTalked: 'Yes, we talked',
  notYet: 'Not yet',
  swap: 'Swap',
  talkedDone: (name: string) => `Noted. ${name} is in your network.`,
  notYetDone: 'No hurry. We’ll ask again.',
  swapDone: 'We’ll look for someone else. Nobody is told why.',
  introductionUnsaved: (name: string) => `Your answer about ${name} was not saved.`,
  buddyAskTitle: (name: string) => `Be a buddy for ${name}?`,
  accept: 'Accept',
  acceptBuddy: (name: string) => `Accept, be a buddy for ${name}`,
  notNow: 'Not now',
  notNowBuddy: (name: string) => `Not now, buddy for ${name}`,
  buddyAccepted: (name: string) => `You are ${name}’s buddy. We’ll introduce you in chat.`,
  buddyDeclined: 'That’s fine. We’ll ask someone else.',
  buddyUnsaved: (name: string) => `${name} is still waiting for a buddy.`,
  asksForMentoring: (name: string) => `${name} asks for your mentoring`,
  answerBy: (date: string) => `Answer by ${date}.`,
  readRequest: 'Read request',
  readRequestOf: (name: string) => `Read request of ${name}`,
  seeAll: (count: number) => `See all ${count}`,
  caughtUp: 'You’re all caught up',
  caughtUpText: 'When there is someone new to meet, we tell you here and in chat, inside your working hours.',
  nextIntroduction: (date: string) => `Your next introduction arrives on ${date}, inside your working hours.`,
  thankSomeone: 'Thank someone',
  whoNeedsHelp: 'See who could use your help',
  introductionAskTitle: (name: string) => `Would you like to meet ${name}?`,
  yesIntroduce: 'Yes, introduce us',
  yesIntroduceTo: (name: string) => `Yes, introduce us, ${name} and me`,
  notNowIntroduction: (name: string) => `Not now, introduction to ${name}`,
  saidYes: (name: string) => `Good. We introduce you as soon as ${name} says yes, too.`,
  saidNo: 'Not this time, then. Nobody is told.',
  introductionAskUnsaved: (name: string) => `Your answer about ${name} was not saved.`,
  stillComing: (title: string) => `Still coming to ${title}?`,
  areYouComing: (title: string) => `Are you coming to ${title}?`,
  waitForPlace: (count: number) =>
    plural('en', count, { one: '# person is waiting for a place.', other: '# people are waiting for a place.' }),
  coming: 'I’m coming',
  comingTo: (title: string) => `I’m coming to ${title}`,
  giveUpPlace: 'Give up my place',
  giveUpPlaceAt: (title: string) => `Give up my place at ${title}`,
  notComing: 'Can’t make it',
  notComingTo: (title: string) => `Can’t make it to ${title}`,
  whoDidYouMeet: (title: string) => `Who did you meet at ${title}?`,
  onlyYouSeeIt: 'Only you see this. It helps us remind you to keep in touch.',
  tickPeople: 'Tick people',
  tickPeopleAt: (title: string) => `Tick people you met at ${title}`,
  offer: { introduce: 'Introduce me', help: 'Offer help' },
  offerTo: {
    introduce: (name: string) => `Introduce me to ${name}`,
    help: (name: string) => `Offer help to ${name}`,
  },
  askPerson: (via: string) => `Ask ${via}`,
  askPersonAbout: (via: string, name: string) => `Ask ${via} for an introduction to ${name}`,
  introduceDone: (name: string) => `We ask ${name} and tell you as soon as there is a yes.`,
  introduceUnsaved: (name: string) => `${name} was not asked.`,
  moreAbout: (name: string) => `More about ${name}`,
  dontSuggest: 'Don’t suggest again',
  hidden: {
    'a-while': (name: string) => `We may suggest ${name} again in a month.`,
    ever: (name: string) => `We won’t suggest ${name} again. Only you know.`,
  },
  hiddenUnsaved: (name: string) => `${name} is still suggested.`,
  strongTiesIn: (ties: number, departments: number) =>
    `${plural('en', ties, { one: '# strong tie', other: '# strong ties' })} in ${plural('en', departments, { one: '# department', other: '# departments' })}`,
  ifYouLike: (names: readonly string[]) =>
    `${list('en', names)} ${names.length === 1 ? 'is' : 'are'} going quiet. Only if you feel like it:`,
  peopleToMeet: 'People to meet',
  oneAWeek: 'One new person a week is plenty',
  comingUp: 'Coming up',
  allEvents: 'All events',
  noEvents: 'Nothing in your calendar of events yet.',
  findEvents: 'Find an event',
  youAreGoing: 'You’re going',
  onWaitingList: (position: number) => `Number ${position} on the waiting list`,
  online: 'online',
  placesLeft: (places: number) => plural('en', places, { one: '# place left', other: '# places left' }),
  peopleYouKnow: (count: number) => plural('en', count, { one: '# person you know', other: '# people you know' }),
  yourLunchHour: 'your lunch hour',
  myNetwork: 'My network',
  open: 'Open',
  ties: (count: number) => plural('en', count, { one: '# strong tie', other: '# strong ties' }),
  inDepartments: (count: number) => plural('en', count, { one: ' in # department.', other: ' in # departments.' }),
  inYourNetwork: (count: number) =>
    plural('en', count, { one: '# person in your network.', other: '# people in your network.' }),
  people: (count: number) => plural('en', count, { one: '# person', other: '# people' }),
  goingQuiet: (count: number) => plural('en', count, { one: ' is going quiet.', other: ' are going quiet.' }),
  networkEmpty: 'Your network starts with one hello. People appear here after you meet them.',
}

export const homeTexts = { en }
