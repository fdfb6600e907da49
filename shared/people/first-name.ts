/** Names in these scripts put the family first, and calling somebody by that alone, or by the rest alone, is rude. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** So does Vietnamese, in Latin letters: nearly everybody has one of these family names. */
const VIETNAMESE = /^(?:Bùi|Đặng|Đỗ|Dương|Hồ|Hoàng|Huỳnh|Lê|Lý|Ngô|Nguyễn|Phạm|Phan|Trần|Trương|Võ|Vũ)\s/u

/** What stands before a name in some directories: "Dr. Ana Costa". */
const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|dipl|ing|eng)\.?$/i

/**
 * What to call somebody in a sentence. Directories write "Kenji Watanabe", "Watanabe, Kenji (Extern)" or 渡辺健二:
 * the given name where it can be told apart, else the whole name.
 */
export function firstNameOf(name: string): string {
  if (FAMILY_FIRST.test(name) || VIETNAMESE.test(name.normalize())) return name
  const comma = name.indexOf(',')
  const given = comma === -1 ? name : name.slice(comma + 1)
  const [first = name] = given.split(/\s+/).filter((word) => word !== '' && !TITLE.test(word) && !word.startsWith('('))
  return first
}
