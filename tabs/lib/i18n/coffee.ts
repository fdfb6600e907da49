import type { CoffeeFrequency, CoffeeSize } from '../../../shared/coffee/schemas.ts'
import { list } from '../../../shared/i18n/plural.ts'

const names = (people: readonly string[]): string => list('en', people)

const frequency: Record<CoffeeFrequency, string> = {
  1: 'Every week',
  2: 'Every two weeks',
  4: 'Every four weeks',
  8: 'Every eight weeks',
}

const size: Record<CoffeeSize, string> = { 2: 'In pairs', 3: 'In threes', 4: 'In fours' }

const groupOf = ['', '', 'two', 'three', 'four', 'five']

const en = {
  title: 'Coffee rounds',
  switch: 'Coffee introductions',
  switchHint: 'One new person, outside your team',
  howOften: 'Coffee introductions: how often',
  howMany: 'Coffee introductions: how many people',
  frequency,
  size,
  change: 'Change',
  changeTerms: 'Change how often you take part in coffee rounds',
  invite: 'We introduce you to a colleague outside your team and say why. You choose how often.',
  takePart: 'Take part',
  joined: 'You take part in coffee rounds.',
  left: 'You take part in coffee rounds no more. Nobody is told.',
  next: (date: string) => `Your next round goes out on Monday ${date}.`,
  skipping: (date: string) => `You sit one round out. Your next one goes out on Monday ${date}.`,
  paused: (date: string) => `You are paused until ${date}. Nobody is introduced to you before then.`,
  pausedOpen: 'You are paused. Nobody is introduced to you until you resume.',
  skip: 'Skip next round',
  unskip: 'Do not skip',
  skipped: 'Skipped. Nobody is told.',
  unskipped: 'You take part again.',
  sitsOut: 'You sit this round out',
  round: (round: number) => `Coffee · round ${round}`,
  newRound: (round: number) => `New introduction · coffee round ${round}`,
  meet: (others: readonly string[]) => `Meet ${names(others)}`,
  coffeeWith: (others: readonly string[]) => `Have a coffee with ${names(others)}`,
  didYouMeet: (others: readonly string[]) => `Did you and ${names(others)} meet?`,
  group: (people: number) => `A group of ${groupOf[people] ?? people} this time.`,
  youOrganise: 'You pick the time: people meet more often when one of them does.',
  otherOrganises: (name: string) => `${name} picks the time. You can also write first.`,
  until: (date: string) => `You have until ${date}.`,
  haveMet: (others: readonly string[]) => `You and ${names(others)} have met.`,
  sayHelloTo: (others: readonly string[]) => `Say hello to ${names(others)}`,
  openChatWith: (others: readonly string[]) => `Open the chat with ${names(others)}`,
  yesWeMet: 'Yes, we met',
  weMet: 'We met',
  weMetWith: (others: readonly string[]) => `We met: you and ${names(others)}`,
  notYet: 'Not yet',
  notAFit: 'Not a fit',
  notAFitOf: (others: readonly string[]) => `Not a fit: the introduction to ${names(others)}`,
  why: 'Why this match?',
  whyNot: 'Why was I not matched?',
  whyTitle: 'Why',
  whyNotSomebody: 'Why not somebody else?',
  whomRather: 'Whom else?',
  hideWhyNot: 'Hide',
  hideWhy: 'Hide why',
  metDone: (others: readonly string[]) =>
    `Noted. ${names(others)} ${others.length === 1 ? 'is' : 'are'} in your network.`,
  notYetDone: 'No hurry. We’ll ask again.',
  notAFitDone: (others: readonly string[]) => `${names(others)} won’t be told. We’ll look for someone else.`,
  answerUnsaved: (others: readonly string[]) => `Your answer about ${names(others)} was not saved.`,
  termsUnsaved: 'Your coffee rounds are as they were.',
}

export const coffeeTexts = { en }
