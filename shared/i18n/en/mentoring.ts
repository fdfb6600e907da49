import type { Rhythm } from '../../mentoring/schemas.ts'
import { longDate } from '../dates.ts'
import { plural } from '../plural.ts'

const LOCALE = 'en-GB'

const rhythms: Record<Rhythm, string> = {
  once: 'Once',
  'every-two-weeks': 'Every two weeks',
  monthly: 'Monthly',
}

export const mentoringEn = {
  rhythm: (rhythm: Rhythm): string => rhythms[rhythm],
  quote: (words: string): string => `“${words}”`,
  howOften: 'How often',
  yourRoom: 'Your room',
  room: (free: number, capacity: number): string =>
    free <= 0
      ? `No place left, of ${String(capacity)}`
      : `${String(free)} of ${plural(LOCALE, capacity, { one: '# place', other: '# places' })} left`,
  openChat: 'Open chat',
  seeProfile: 'See profile',
  seeMentors: 'See mentors with room',

  request: {
    eyebrow: 'Mentoring request',
    reminderEyebrow: 'Still waiting: mentoring request',
    title: (mentee: string, topic: string | null): string =>
      topic === null ? `${mentee} asks for your help` : `${mentee} asks for your help with ${topic}`,
    noHurry: (answerBy: string): string => `No hurry. Answer by ${longDate(LOCALE, answerBy)}.`,
    accept: 'Accept',
    firstTime: 'Suggest a first time',
    suggest: (when: string): string => `Suggest ${when}`,
    firstTimeNote: 'You are both at work then. One press accepts and suggests it.',
    timeGone: 'That time does not suit you both any more. Suggest another one, or accept without.',
    decline: 'Decline kindly',
    reasonLabel: 'A kind sentence, if you cannot (optional)',
    propose: 'Propose someone else',
    whom: 'Who has room and could help',
    whomMissing: 'Please choose somebody.',
    proposeNote: 'They hear of it only if the mentee asks them.',
    proposeSend: 'Propose',
    proposeOther: 'Somebody else',
    otherFull: 'Their last place was taken in the meantime. Would somebody else fit?',
    noRoom: 'All your places are taken. End a mentorship or offer one more place, then accept.',
  },
  pressed: {
    accepted: (mentee: string): string => `You are ${mentee}’s mentor now.`,
    acceptedNext: (mentee: string): string => `I’ll tell ${mentee}. A short hello is the best start.`,
    acceptedAt: (mentee: string, when: string): string =>
      `I’ll tell ${mentee} and suggest ${when}. You find it under My mentorships.`,
    helloAt: (mentee: string): string => `Hello ${mentee}, I’m glad to help. Does the time that I suggested suit you?`,
    hello: (mentee: string): string => `Hello ${mentee}, I’m glad to help. When would a first half hour suit you?`,
    declined: (mentee: string): string => `Declined. ${mentee} gets a kind answer from me.`,
    declinedNext: 'Your places stay as they are.',
    proposed: (mentee: string, other: string): string => `I’ll suggest ${other} to ${mentee}, kindly.`,
    proposedNext: 'Your places stay as they are.',
    settled: (date: string): string => `This was settled on ${longDate(LOCALE, date)}.`,
    settledNext: 'There is nothing left for you to do.',
  },
  accepted: {
    eyebrow: 'Your mentor',
    title: (mentor: string): string => `${mentor} says yes`,
    askedFor: 'You asked',
    next: 'Suggest a first time, and say what would make it a good half hour.',
    firstTime: (mentor: string, when: string): string => `${mentor} suggests ${when} for a first half hour.`,
    nextWithTime: 'Say what would make it a good half hour. Another time is easily found.',
    otherTime: 'Find another time',
    hello: (mentor: string): string =>
      `Hello ${mentor}, thank you for saying yes. When would a first half hour suit you?`,
    /** Their days may differ, so it names none. */
    helloInTime: (mentor: string): string =>
      `Hello ${mentor}, thank you for saying yes. The time that you suggest suits me.`,
  },
  /** With a no where there is nobody to ask instead. */
  othersNext: 'Others would be glad to hear it. Here are mentors with room.',
  declined: {
    eyebrow: 'Mentoring',
    title: (mentor: string): string => `Not this time with ${mentor}`,
    line: (mentor: string): string =>
      `${mentor} is not available at the moment. That says nothing about your question, which was a good one to ask.`,
  },
  proposed: {
    eyebrow: 'Mentoring',
    title: (mentor: string): string => `${mentor} suggests somebody for you`,
    line: (mentor: string): string => `${mentor} thinks that your question is in better hands here.`,
  },
  expired: {
    eyebrow: 'Mentoring',
    title: (mentor: string): string => `No answer from ${mentor}`,
    line: (mentor: string): string =>
      `${mentor} is not available at the moment, so I closed your request. That says nothing about your question.`,
  },
  unavailable: {
    eyebrow: 'Mentoring',
    title: (mentor: string): string => `${mentor} is not available at the moment`,
    line: (_mentor: string): string =>
      'So I closed your request rather than let you wait. That says nothing about your question.',
  },
  proposal: {
    byMentor: 'Who could help',
    byHallway: 'Who could help instead',
    why: (topic: string): string => `Can help with ${topic} and has room.`,
    sameWords: (other: string): string => `One press sends your words to ${other}, with what you wrote.`,
    ask: (other: string): string => `Ask ${other}`,
    leave: 'Not now',
    asked: (other: string): string => `Sent to ${other}. I’ll tell you when there is an answer.`,
    askedNext: 'You can take it back at any time, under My mentorships.',
    left: 'All right, I leave it at that.',
    leftNext: 'Mentors with room are always in the tab.',
    gone: 'That place was taken in the meantime. Here are others with room.',
  },
  awaited: {
    eyebrow: 'Mentoring',
    title: (mentor: string): string => `${mentor} has room`,
    next: 'You asked to be told. You hear of it first; who asked after you hears in three days.',
    endedTitle: (mentor: string): string => `${mentor} is not available at the moment`,
    endedLine: 'You waited for a place. I stop looking for it, so that you need not wait.',
    others: 'Who could help, and has room',
    request: 'Request mentoring',
    stop: 'Not any more',
    stopped: 'All right, you’ll hear no more of it.',
  },
}
