import { firstNameOf } from '../../people/first-name.ts'

/** Why Home suggests somebody, and the first messages that its buttons prepare. */
export const homeEn = {
  asksFor: (name: string, ask: string) => `${firstNameOf(name)} asks for help with ${ask}, which you offer.`,
  worksWith: (colleague: string, name: string) => `${colleague} works with ${firstNameOf(name)}.`,
  offerHelp: (subject: string) => `Hello, I read that you look for help with ${subject}. I could show you what I know.`,
  askForIntroduction: (name: string) => `Hello, you work with ${name}. Could you introduce us?`,
}
