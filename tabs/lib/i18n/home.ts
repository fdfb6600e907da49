import { plural } from '../../../shared/i18n/plural.ts'
import { inWords } from './number-words.ts'

const greetings = {
  morning: (name: string) => `Good morning, ${name}`,
  afternoon: (name: string) => `Good afternoon, ${name}`,
  evening: (name: string) => `Good evening, ${name}`,
}

const minutes = (things: number): string =>
  things === 1 ? 'About one minute.' : `About ${inWords(Math.ceil(things * 1.25)).toLowerCase()} minutes.`

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
  sayHelloTo: (name: string) => `Say hello to ${name}`,
  buddyAskTitle: (name: string) => `Be a buddy for ${name}?`,
  accept: 'Accept',
  acceptBuddy: (name: string) => `Accept, be a buddy for ${name}`,
  notNow: 'Not now',
  notNowBuddy: (name: string) => `Not now, buddy for ${name}`,
  buddyAccepted: (name: string) => `You are ${name}’s buddy. We’ll introduce you in chat.`,
  buddyDeclined: 'That’s fine. We’ll ask someone else.',
  buddyUnsaved: (name: string) => `${name} is still waiting for a buddy.`,
  answerBy: (date: string) => `Answer by ${date}.`,
  seeAll: (count: number) => `See all ${count}`,
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
