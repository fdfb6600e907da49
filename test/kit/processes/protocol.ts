/** What one process asks of another: each question by its name, with its answer. */
export type Questions<Names extends string = string> = Record<Names, { asked: unknown; answered: unknown }>

/** How each question is answered. */
export type Answers<Asked extends Questions<Extract<keyof Asked, string>>> = {
  [Name in keyof Asked]: (asked: Asked[Name]['asked']) => Promise<Asked[Name]['answered']>
}

export interface Envelope {
  id: number
  name: string
  asked: unknown
}

export type Reply = { id: number } & ({ answered: unknown } | { failed: string })
