import type { InputChoiceSet } from './card.ts'

interface PersonInput {
  id: string
  label: string
  placeholder: string
  errorMessage: string
  /** Entra object id; empty where nobody is chosen. */
  value: string
  /** Whoever is likely. */
  people: readonly { person_id: string; display_name: string }[]
}

/** Chooses a colleague: whoever is likely stands in the list, and anybody else is found in the directory, which Teams searches. */
export function personInput({ value, people, ...words }: PersonInput): InputChoiceSet {
  return {
    type: 'Input.ChoiceSet',
    ...words,
    style: 'filtered',
    isRequired: true,
    ...(value !== '' && { value }),
    choices: people.map(({ person_id: id, display_name: title }) => ({ title, value: id })),
    'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  }
}
