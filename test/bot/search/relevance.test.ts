import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { addCompany } from './company.ts'
import { askComposeBox, askFind, askTab } from './surfaces.ts'

let hallway: TestHallway
let viewer: TestPerson

beforeAll(async () => {
  hallway = await startHallway()
  await addCompany(hallway)
  viewer = await hallway.addPerson({ name: 'Quentin Quill', title: 'Janitor', department: 'Estate', office: 'Ghent' })
  await hallway.settle()
})
afterAll(async () => {
  await hallway.stop()
})

/** They teach Kubernetes and have room; the viewer has no reason to prefer either. */
const KUBERNETES = ['Tomás Almeida', 'Priya Raman']

interface Question {
  query: string
  /** Who stands at the top; of several who fit as well, one. */
  first?: string | string[]
  /** Who is found besides. */
  with?: string[]
  /** Who is not found at all. */
  not?: string[]
}

const questions: Record<string, Question[]> = {
  'an exact name': [
    { query: 'José Silva', first: 'José Silva' },
    { query: 'Joseph Silverman', first: 'Joseph Silverman', not: ['José Silva'] },
    { query: 'silva', first: 'José Silva', not: ['Joana Silveira'] },
    { query: 'ana maria costa', first: 'Ana Maria Costa' },
    { query: 'Jean-Pierre Dubois', first: 'Jean-Pierre Dubois' },
    { query: 'jean pierre', first: 'Jean-Pierre Dubois' },
    { query: 'jeanpierre', first: 'Jean-Pierre Dubois' },
    { query: "o'brien", first: 'Siobhán O’Brien' },
    { query: 'obrien', first: 'Siobhán O’Brien' },
    { query: 'paris', first: 'Paris Holt', with: ['Chloé Petit', 'Jean-Pierre Dubois'] },
    { query: 'berlin', first: 'Max Berlin', with: ['Lena Vogel'] },
    { query: 'chess', first: 'Ellen Chess', with: ['Ravi Patel'] },
  ],
  'a prefix in any order': [
    { query: 'sil jo', first: 'José Silva', with: ['Joseph Silverman', 'Joana Silveira'] },
    { query: 'jo sil', first: 'José Silva' },
    { query: 'cos an', first: 'Ana Maria Costa' },
    { query: 'mar cos', first: 'Ana Maria Costa' },
    { query: 'bauer ag', first: 'Agnes Zita Bauer' },
    { query: 'dub je', first: 'Jean-Pierre Dubois' },
    { query: 'marin', with: ['Marina Lopez', 'Marine Lopes'] },
  ],
  'accents dropped and typed': [
    { query: 'siobhan', first: 'Siobhán O’Brien' },
    { query: 'SIOBHÁN', first: 'Siobhán O’Brien' },
    { query: 'nguyen', first: 'Nguyễn Minh Anh' },
    { query: 'nguyễn minh', first: 'Nguyễn Minh Anh' },
    { query: 'angstrom', first: 'Zoë Ångström' },
    { query: 'zoe', first: 'Zoë Ångström' },
    { query: 'lukasz muller', first: 'Łukasz Müller' },
    { query: 'mueller', first: 'Łukasz Müller' },
    { query: 'sorensen', first: 'Ingrid Sørensen' },
    { query: 'soerensen', first: 'Ingrid Sørensen' },
    { query: 'gdansk', first: 'Łukasz Müller' },
    { query: 'zurich', first: 'Inês Rocha' },
    { query: 'Josè', first: 'José Silva' },
  ],
  'a name in another script': [
    { query: 'Иванов', first: 'Дмитрий Иванов' },
    { query: 'дмит', first: 'Дмитрий Иванов' },
    { query: '山田', first: '山田 太郎' },
    { query: '太郎', first: '山田 太郎' },
    { query: '山田太郎', first: '山田 太郎' },
    { query: '김민', first: '김민수' },
    { query: '민수', first: '김민수' },
    { query: 'محمد', first: 'محمد العلي' },
    { query: 'γιωργος', first: 'Γιώργος Παπαδόπουλος' },
    { query: 'ΠΑΠΑΔΌΠΟΥΛΟΣ', first: 'Γιώργος Παπαδόπουλος' },
    { query: 'राहुल', first: 'राहुल शर्मा' },
  ],
  'the Latin spelling in the user name': [
    { query: 'dmitri ivanov', first: 'Дмитрий Иванов' },
    { query: 'yamada', first: '山田 太郎' },
    { query: 'taro yam', first: '山田 太郎' },
    { query: 'minsu', first: '김민수' },
    { query: 'mohammed', first: 'محمد العلي' },
    { query: 'papadop', first: 'Γιώργος Παπαδόπουλος' },
    { query: 'sharma rahul', first: 'राहुल शर्मा' },
    { query: 'minsu.kim', first: '김민수' },
    { query: 'taro.yamada@company.example', first: '山田 太郎' },
  ],
  initials: [
    { query: 'azb', first: 'Agnes Zita Bauer' },
    { query: 'nma', first: 'Nguyễn Minh Anh' },
    { query: 'jpd', first: 'Jean-Pierre Dubois' },
    { query: 'amc', first: 'Ana Maria Costa' },
    { query: 'ДИ', first: 'Дмитрий Иванов' },
  ],
  'one typo': [
    { query: 'siobahn', first: 'Siobhán O’Brien' },
    { query: 'angstom', first: 'Zoë Ångström' },
    { query: 'duboiss', first: 'Jean-Pierre Dubois' },
    { query: 'duvois', first: 'Jean-Pierre Dubois' },
    { query: 'kuberentes', first: KUBERNETES, with: [...KUBERNETES, 'Beatriz Duarte'] },
    { query: 'jospeh adeyemi', first: 'Joseph Adeyemi' },
    { query: 'agnes bauerr', first: 'Agnes Zita Bauer' },
    { query: 'иваннов', first: 'Дмитрий Иванов' },
    { query: 'negotation', first: 'Chloé Petit' },
    { query: 'recriuter', first: 'Joana Silveira' },
    { query: 'lisbin kubernetes', first: 'Tomás Almeida', with: ['Beatriz Duarte'], not: ['Priya Raman'] },
  ],
  'two typos in a long word': [
    { query: 'kubrnets', first: KUBERNETES },
    { query: 'papadupuolos giorgos', first: 'Γιώργος Παπαδόπουλος' },
    { query: 'almieada', first: 'Tomás Almeida' },
    { query: 'silvremna joseph', first: 'Joseph Silverman' },
    { query: 'negotaitoin', first: 'Chloé Petit' },
    { query: 'bouldrign', first: 'Ravi Patel' },
  ],
  'a typo in a word not yet finished': [
    { query: 'kuberent', first: KUBERNETES },
    { query: 'silverna jos', first: 'Joseph Silverman' },
    { query: 'papadapo', first: 'Γιώργος Παπαδόπουλος' },
  ],
  'a short word, which is not corrected': [
    { query: 'lim', not: ['Lin Zhao'] },
    { query: 'wie', not: ['Wei Chen'] },
    { query: 'rvi', not: ['Ravi Patel'] },
    { query: 'mxa', not: ['Max Berlin'] },
  ],
  'a correction, which never stands beside a hit': [
    { query: 'marina', first: 'Marina Lopez', not: ['Marine Lopes'] },
    { query: 'marine', first: 'Marine Lopes', not: ['Marina Lopez'] },
    { query: 'lopes', first: 'Marine Lopes', not: ['Marina Lopez'] },
    { query: 'maria', first: 'Ana Maria Costa', not: ['Marina Lopez', 'Marine Lopes'] },
    { query: 'hanna', first: 'Hannah Berg', not: ['Ana Maria Costa'] },
    { query: 'berg', first: 'Hannah Berg', not: ['Max Berlin', 'Lena Vogel'] },
  ],
  'swapped order': [
    { query: 'silva jose', first: 'José Silva' },
    { query: 'costa maria ana', first: 'Ana Maria Costa' },
    { query: 'minh anh nguyen', first: 'Nguyễn Minh Anh' },
    { query: 'chen wei', first: 'Wei Chen' },
  ],
  'skill and place': [
    {
      query: 'kubernetes lisbon',
      first: 'Tomás Almeida',
      with: ['Beatriz Duarte'],
      not: ['Priya Raman', 'Vera Moura'],
    },
    { query: 'lisbon kubern', first: 'Tomás Almeida', not: ['Priya Raman'] },
    { query: 'negotiation paris', first: 'Chloé Petit', not: ['Paris Holt'] },
    { query: 'rust bengaluru', first: 'Priya Raman' },
    { query: 'silva lisbon', first: 'José Silva' },
  ],
  'a title': [
    { query: 'recruiter', first: 'Joana Silveira' },
    { query: 'staff engineer', first: 'Priya Raman' },
    { query: 'data sci', first: 'Wei Chen' },
    { query: 'illustrator copenhagen', first: 'Josefine Larsen' },
  ],
  'an abbreviation': [
    { query: 'product mgmt berlin', first: 'Lena Vogel', not: ['Otto Krause', 'Max Berlin'] },
    { query: 'sr eng', first: 'Ingrid Sørensen', not: ['Priya Raman'] },
    { query: 'k8s', first: KUBERNETES, with: [...KUBERNETES, 'Beatriz Duarte'], not: ['Wei Chen'] },
    { query: 'k8s bengaluru', first: 'Priya Raman' },
    { query: 'ml', with: ['Wei Chen'] },
    { query: 'hr nairobi', first: 'Grace Mbeki' },
    { query: 'sre', first: 'Tomás Almeida' },
    { query: 'vp sales', first: 'Noor Haddad' },
    { query: 'dev milan', first: 'Sofia Ricci' },
    { query: 'c++', first: 'Sofia Ricci', not: ['Wei Chen'] },
    { query: 'node', first: 'Sofia Ricci' },
    { query: 'nodejs', first: 'Sofia Ricci' },
  ],
  'words about mentoring': [
    { query: 'mentor kubernetes lisbon', first: 'Tomás Almeida', not: ['Beatriz Duarte', 'Priya Raman', 'Vera Moura'] },
    { query: 'kubernetes mentor', first: KUBERNETES, with: KUBERNETES, not: ['Beatriz Duarte'] },
    { query: 'mentors lisbon', with: ['Tomás Almeida', 'Vera Moura'], not: ['Beatriz Duarte', 'José Silva'] },
  ],
  'what people write of themselves': [
    { query: 'bouldering', first: 'Ravi Patel' },
    { query: 'sourdough', first: 'Mika Laine' },
    { query: 'kotlin', first: 'Sofia Ricci', with: ['Mika Laine'] },
  ],
  'a trap': [
    { query: 'jose', first: 'José Silva', with: ['Joseph Silverman', 'Joseph Adeyemi', 'Josefine Larsen'] },
    { query: 'jose sil', first: 'José Silva' },
    { query: 'portugese', first: 'Inês Rocha', not: ['Rui Matos', 'Joana Silveira'] },
    { query: 'porto', with: ['Rui Matos', 'Joana Silveira'], not: ['Inês Rocha'] },
  ],
}

describe.each(Object.entries(questions))('search by %s', (_class, asked) => {
  it.each(asked)('answers "$query"', async ({ query, first, with: besides = [], not: absent = [] }) => {
    const found = await askTab(hallway, viewer, query)
    if (first !== undefined) expect([first].flat()).toContain(found[0])
    expect(found).toEqual(expect.arrayContaining(besides))
    expect(found.filter((name) => absent.includes(name))).toEqual([])
    expect(await askComposeBox(hallway, viewer, query)).toEqual(found)
    expect(await askFind(hallway, viewer, query)).toEqual(found.slice(0, 5))
  })
})

describe('an answer', () => {
  it('is a person once, however many of their words fit', async () => {
    const found = await askTab(hallway, viewer, 'kubernetes')
    expect(new Set(found).size).toBe(found.length)
  })

  it('says whether every word was found, was put right, or only some were', async () => {
    const { call } = hallway.as(viewer)
    expect(await call('searchPeople', { text: 'jose silva' })).toMatchObject({ match: 'all' })
    expect(await call('searchPeople', { text: 'jsoe silva' })).toMatchObject({ match: 'close' })
    expect(await call('searchPeople', { text: 'silva unicornwhisperer' })).toMatchObject({ match: 'some' })
  })

  it('has at its top who has the most words, where nobody has them all', async () => {
    expect((await askTab(hallway, viewer, 'kubernetes lisbon unicornwhisperer'))[0]).toBe('Tomás Almeida')
  })

  it('puts before others, whose words fit as well, who teaches what the viewer wants to learn', async () => {
    const learner = await hallway.addPerson({ name: 'Lia Learner', wants_to_learn: ['Rust'], office: 'Ghent' }, false)
    expect((await askTab(hallway, learner, 'kubernetes'))[0]).toBe('Priya Raman')
    expect((await askTab(hallway, learner, 'kubernetes lisbon'))[0]).toBe('Tomás Almeida')
  })
})
