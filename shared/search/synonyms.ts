/**
 * What people at work call the same thing: each line is one meaning, with every way to write it.
 * Whoever is described by one of them is found by all the others. A form may be several words; a
 * word may stand in several lines. Lower case, without accents.
 */
const meanings: readonly (readonly string[])[] = [
  // Standing and roles
  ['senior', 'sr', 'snr'],
  ['junior', 'jr', 'jnr'],
  ['manager', 'mgr', 'mgmt'],
  ['management', 'mgmt'],
  ['engineer', 'eng', 'engr'],
  ['engineering', 'eng'],
  ['developer', 'dev'],
  ['development', 'dev'],
  ['administrator', 'admin'],
  ['administration', 'admin'],
  ['assistant', 'asst'],
  ['associate', 'assoc'],
  ['executive', 'exec'],
  ['director', 'dir'],
  ['representative', 'rep'],
  ['coordinator', 'coord'],
  ['specialist', 'spec'],
  ['vice president', 'vp'],
  ['chief executive officer', 'ceo'],
  ['chief financial officer', 'cfo'],
  ['chief technology officer', 'cto'],
  ['chief operating officer', 'coo'],
  ['chief information officer', 'cio'],
  ['chief people officer', 'cpo'],
  ['product manager', 'pm'],
  ['project manager', 'pm'],
  ['programme manager', 'program manager', 'pm'],
  ['product owner', 'po'],
  ['software engineer', 'swe'],
  ['software developer', 'sde'],
  ['site reliability engineer', 'site reliability engineering', 'sre'],
  ['business analyst', 'ba'],
  ['database administrator', 'dba'],
  ['user experience researcher', 'ux researcher', 'uxr'],
  ['executive assistant', 'ea'],
  ['personal assistant', 'pa'],
  // Departments
  ['human resources', 'hr'],
  ['information technology', 'it'],
  ['research and development', 'rd', 'rnd'],
  ['learning and development', 'ld'],
  ['diversity equity and inclusion', 'diversity and inclusion', 'dei', 'di'],
  ['public relations', 'pr'],
  ['operations', 'ops'],
  ['marketing', 'mktg'],
  ['accounting', 'acctg'],
  ['account', 'acct'],
  ['project', 'proj'],
  ['procurement', 'purchasing'],
  ['department', 'dept'],
  ['communications', 'comms'],
  ['infrastructure', 'infra'],
  ['information security', 'infosec'],
  ['customer success', 'cs'],
  // Skills
  ['kubernetes', 'k8s'],
  ['javascript', 'js'],
  ['typescript', 'ts'],
  ['node.js', 'nodejs', 'node'],
  ['postgresql', 'postgres', 'psql'],
  ['golang', 'go'],
  ['c#', 'csharp'],
  ['c++', 'cpp'],
  ['.net', 'dotnet'],
  ['machine learning', 'ml'],
  ['artificial intelligence', 'ai'],
  ['natural language processing', 'nlp'],
  ['large language models', 'llm', 'llms'],
  ['business intelligence', 'bi'],
  ['power bi', 'powerbi'],
  ['user experience', 'ux'],
  ['user interface', 'ui'],
  ['quality assurance', 'qa'],
  ['continuous integration', 'ci'],
  ['continuous delivery', 'cd'],
  ['search engine optimisation', 'search engine optimization', 'seo'],
  ['amazon web services', 'aws'],
  ['google cloud', 'gcp'],
  ['customer relationship management', 'crm'],
  ['salesforce', 'sfdc'],
  ['objectives and key results', 'okr', 'okrs'],
  ['key performance indicators', 'kpi', 'kpis'],
  ['internationalisation', 'internationalization', 'i18n'],
  ['localisation', 'localization', 'l10n'],
  ['accessibility', 'a11y'],
  ['organisation', 'organization', 'org'],
  ['visualisation', 'visualization', 'viz'],
  ['optimisation', 'optimization'],
  ['modelling', 'modeling'],
  // Groups and places
  ['employee resource group', 'erg'],
  ['lgbtq+', 'lgbtq', 'lgbt', 'pride'],
  ['new york', 'nyc', 'ny'],
  ['san francisco', 'sf'],
  ['los angeles', 'la'],
  ['london', 'ldn'],
  ['united kingdom', 'uk'],
  ['united states', 'usa', 'us'],
  ['headquarters', 'hq'],
]

interface Form {
  words: readonly string[]
  others: readonly string[]
}

/** By the first word of each form. */
const forms = new Map<string, Form[]>()
for (const meaning of meanings) {
  for (const form of meaning) {
    const words = form.split(' ')
    const others = meaning.filter((other) => other !== form).flatMap((other) => other.split(' '))
    const [first = ''] = words
    forms.set(first, [...(forms.get(first) ?? []), { words, others }])
  }
}

/** The words by which people also look for what these words, in this order, say. */
export function synonymsOf(words: readonly string[]): string[] {
  return words.flatMap((first, at) =>
    (forms.get(first) ?? [])
      .filter((form) => form.words.every((word, offset) => words[at + offset] === word))
      .flatMap((form) => form.others),
  )
}

/** Whether the word alone is a way to write something else. */
export function isAbbreviation(word: string): boolean {
  return (forms.get(word) ?? []).some((form) => form.words.length === 1)
}
