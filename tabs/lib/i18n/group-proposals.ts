import type { GroupDraftProblem } from '../../../shared/groups/draft-problems.ts'
import type { ProposalDraft } from '../../../shared/groups/proposals.ts'
import { GROUP_NAME_MAX_LENGTH, PROPOSAL_ANSWER_WORKING_DAYS } from '../../../shared/groups/limits.ts'

const problems: Record<GroupDraftProblem, string> = {
  missing: 'This is needed.',
  'too-long': 'Shorten it a little.',
  taken: 'There is a group of this name, or somebody proposes one. Look for it, or choose another name.',
  'two-others': 'Choose two colleagues besides yourself.',
  'not-here': 'Somebody you chose is not in Hallway any more. Choose somebody else.',
  'asked-before': 'They are a co-founder already. Choose somebody else.',
}

const fieldProblems: Partial<Record<keyof ProposalDraft, Partial<Record<GroupDraftProblem, string>>>> = {
  name: { missing: 'Give the group a name.', 'too-long': `A name takes ${GROUP_NAME_MAX_LENGTH} characters.` },
  purpose: {
    missing: 'Say in a sentence what the group is for.',
    'too-long': 'Shorten it: it takes 2,000 characters.',
  },
}

const en = {
  propose: 'Propose a group',
  title: 'Propose a group',
  how: `Two co-founders agree, then the programme managers answer within ${PROPOSAL_ANSWER_WORKING_DAYS} working days. You lead the group together.`,
  name: 'Name',
  purpose: 'Purpose',
  purposeHint: 'One sentence: who it is for and what you do together.',
  kind: 'What it is',
  kinds: { interest: 'Interest group', erg: 'Employee resource group', community: 'Community' },
  coFounders: 'Two co-founders',
  coFoundersHint: 'They are asked first, in their chat and here.',
  findCoFounder: 'Find a co-founder',
  removeCoFounder: (name: string) => `Do not ask ${name}`,
  send: 'Propose',
  sent: (name: string) => `${name} is proposed. Your co-founders are asked.`,
  notSent: 'The group is not proposed.',
  lookAtFields: 'Not proposed yet. Look at the fields below.',
  problem: (field: keyof ProposalDraft, code: GroupDraftProblem): string =>
    fieldProblems[field]?.[code] ?? problems[code] ?? 'This is not as we need it.',

  section: 'New groups',
  sectionNote: 'Only their founders see this',
  state: {
    founding: 'Waits for its co-founders',
    submitted: (date: string | null) =>
      date === null ? 'With the programme managers' : `The programme managers answer by ${date}`,
    approved: 'It has begun',
    declined: 'Not this time',
  },
  asks: (person: string) => `${person} would like to found it with you.`,
  waiting: (name: string) => `${name} has not answered yet`,
  agreed: (name: string) => `${name} agreed`,
  unavailable: (name: string | null) =>
    name === null ? 'A co-founder is not available any more' : `${name} is not available at the moment`,
  theySay: (reason: string) => `The programme managers say: “${reason}”`,
  agree: 'I’m in',
  agreeOf: (name: string) => `I’m in, found ${name}`,
  decline: 'Not this time',
  declineOf: (name: string) => `Not this time, do not found ${name}`,
  agreedDone: (name: string) => `You are a co-founder of ${name}.`,
  declinedDone: 'Whoever asked reads that you are not available at the moment.',
  stillAsked: (name: string) => `Your answer about ${name} is not saved.`,
  askElse: 'Ask somebody else',
  askElseOf: (name: string) => `Ask somebody else for ${name}`,
  askedElse: (person: string) => `${person} is asked.`,
  notAskedElse: 'Nobody else is asked.',
  withdraw: 'Withdraw',
  withdrawOf: (name: string) => `Withdraw the proposal of ${name}`,
  withdrawn: (name: string) => `${name} is not proposed any more.`,
  stillProposed: (name: string) => `The proposal of ${name} is as it was.`,
  open: 'Open group',
}

export const groupProposalsTexts = { en }
