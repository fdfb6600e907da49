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
    decline: 'Decline kindly',
    reasonLabel: 'A kind sentence, if you decline (optional)',
    noRoom: 'All your places are taken. End a mentorship or offer one more place, then accept.',
  },
  pressed: {
    accepted: (mentee: string): string => `You are ${mentee}’s mentor now.`,
    acceptedNext: (mentee: string): string => `I’ll tell ${mentee}. A short hello is the best start.`,
    hello: (mentee: string): string => `Hello ${mentee}, I’m glad to help. When would a first half hour suit you?`,
    declined: (mentee: string): string => `Declined. ${mentee} gets a kind answer from me.`,
    declinedNext: 'Your places stay as they are.',
    settled: (date: string): string => `This was settled on ${longDate(LOCALE, date)}.`,
    settledNext: 'There is nothing left for you to do.',
  },
  accepted: {
    eyebrow: 'Your mentor',
    title: (mentor: string): string => `${mentor} says yes`,
    askedFor: 'You asked',
    next: 'Suggest a first time, and say what would make it a good half hour.',
    hello: (mentor: string): string =>
      `Hello ${mentor}, thank you for saying yes. When would a first half hour suit you?`,
  },
  declined: {
    eyebrow: 'Mentoring',
    title: (mentor: string): string => `Not this time with ${mentor}`,
    line: (mentor: string): string =>
      `${mentor} is not available at the moment. That says nothing about your question, which was a good one to ask.`,
    next: 'Others would be glad to hear it. Here are mentors with room.',
  },
  expired: {
    eyebrow: 'Mentoring',
    title: (mentor: string): string => `No answer from ${mentor}`,
    line: (mentor: string): string =>
      `${mentor} is not available at the moment, so I closed your request. That says nothing about your question.`,
    next: 'Others would be glad to hear it. Here are mentors with room.',
  },
  ended: {
    eyebrow: 'Mentoring',
    title: (other: string): string => `Your mentoring with ${other} has come to its end`,
    line: 'Mentoring may end at any time, and what you learnt from each other stays.',
    next: (other: string): string => `A short thank you to ${other} is a good close.`,
    thanks: (other: string): string => `Hello ${other}, thank you for the time together.`,
  },
}
