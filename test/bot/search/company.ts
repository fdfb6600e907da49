import type { TestHallway } from '../../kit/hallway.ts'
import type { PersonOptions, TestPerson } from '../../kit/people.ts'

const MENTOR = { open_to_mentoring: true, mentor_capacity: 2 } as const

/** A company in which every name, skill and place has a neighbour that a careless search would show instead. */
const colleagues: (Omit<PersonOptions, 'user_principal_name'> & { user: string })[] = [
  // Names that begin alike
  { name: 'José Silva', user: 'jose.silva', title: 'Sales lead', department: 'Sales', office: 'Lisbon' },
  { name: 'Joseph Silverman', user: 'j.silverman', title: 'Account executive', department: 'Sales', office: 'London' },
  { name: 'Joseph Adeyemi', user: 'joseph.adeyemi', title: 'Buyer', department: 'Procurement', office: 'Lagos' },
  { name: 'Josefine Larsen', user: 'josefine.larsen', title: 'Illustrator', department: 'Brand', office: 'Copenhagen' },
  {
    name: 'Joana Silveira',
    user: 'joana.silveira',
    title: 'Recruiter',
    department: 'Human Resources',
    office: 'Porto',
  },
  { name: 'Marina Lopez', user: 'marina.lopez', title: 'Chemist', department: 'Research', office: 'Madrid' },
  { name: 'Marine Lopes', user: 'marine.lopes', title: 'Physicist', department: 'Research', office: 'Lyon' },
  { name: 'Ana Maria Costa', user: 'ana.costa', title: 'Controller', department: 'Finance', office: 'Lisbon' },
  { name: 'Hannah Berg', user: 'hannah.berg', title: 'Controller', department: 'Finance', office: 'Vienna' },
  { name: 'Agnes Zita Bauer', user: 'agnes.bauer', title: 'Lawyer', department: 'Legal', office: 'Vienna' },
  // Accents, hyphens and apostrophes
  { name: 'Siobhán O’Brien', user: 'siobhan.obrien', title: 'Coach', department: 'Human Resources', office: 'Dublin' },
  { name: 'Nguyễn Minh Anh', user: 'minh.anh', title: 'Researcher', department: 'Design', office: 'Hanoi' },
  { name: 'Zoë Ångström', user: 'zoe.angstrom', title: 'Editor', department: 'Brand', office: 'Stockholm' },
  { name: 'Łukasz Müller', user: 'lukasz.mueller', title: 'Planner', department: 'Logistics', office: 'Gdańsk' },
  { name: 'Jean-Pierre Dubois', user: 'jp.dubois', title: 'Auditor', department: 'Finance', office: 'Paris' },
  {
    name: 'Ingrid Sørensen',
    user: 'ingrid.sorensen',
    title: 'Senior engineer',
    department: 'Hardware',
    office: 'Oslo',
  },
  // Other scripts
  { name: 'Дмитрий Иванов', user: 'dmitri.ivanov', title: 'Architect', department: 'Hardware', office: 'Tbilisi' },
  { name: '山田 太郎', user: 'taro.yamada', title: 'Buyer', department: 'Procurement', office: 'Osaka' },
  { name: '김민수', user: 'minsu.kim', title: 'Planner', department: 'Logistics', office: 'Seoul' },
  { name: 'محمد العلي', user: 'mohammed.alali', title: 'Lawyer', department: 'Legal', office: 'Amman' },
  {
    name: 'Γιώργος Παπαδόπουλος',
    user: 'giorgos.papadopoulos',
    title: 'Chemist',
    department: 'Research',
    office: 'Athens',
  },
  { name: 'राहुल शर्मा', user: 'rahul.sharma', title: 'Auditor', department: 'Finance', office: 'Pune' },
  // Skills, places and titles
  {
    ...{ name: 'Tomás Almeida', user: 'tomas.almeida', title: 'Site reliability engineer', ...MENTOR },
    ...{ department: 'Platform', office: 'Lisbon', skills: ['Kubernetes', 'Go'], mentor_topics: ['Kubernetes'] },
  },
  {
    ...{ name: 'Priya Raman', user: 'priya.raman', title: 'Staff engineer', ...MENTOR },
    ...{ department: 'Platform', office: 'Bengaluru', skills: ['Kubernetes'], mentor_topics: ['Kubernetes', 'Rust'] },
  },
  {
    ...{ name: 'Beatriz Duarte', user: 'beatriz.duarte', title: 'Platform engineer' },
    ...{ department: 'Platform', office: 'Lisbon', skills: ['Kubernetes'] },
  },
  {
    ...{ name: 'Vera Moura', user: 'vera.moura', title: 'Translator', ...MENTOR },
    ...{ department: 'Brand', office: 'Lisbon', skills: ['Translation'], mentor_topics: ['Writing'] },
  },
  { name: 'Lena Vogel', user: 'lena.vogel', title: 'Product lead', department: 'Product Management', office: 'Berlin' },
  {
    name: 'Otto Krause',
    user: 'otto.krause',
    title: 'Product lead',
    department: 'Product Management',
    office: 'Munich',
  },
  { name: 'Max Berlin', user: 'max.berlin', title: 'Product designer', department: 'Design', office: 'Munich' },
  { name: 'Paris Holt', user: 'paris.holt', title: 'Producer', department: 'Brand', office: 'Austin' },
  {
    name: 'Chloé Petit',
    user: 'chloe.petit',
    title: 'Producer',
    department: 'Brand',
    office: 'Paris',
    skills: ['Negotiation'],
  },
  {
    name: 'Inês Rocha',
    user: 'ines.rocha',
    title: 'Teacher',
    department: 'Academy',
    office: 'Zürich',
    skills: ['Portuguese'],
  },
  { name: 'Rui Matos', user: 'rui.matos', title: 'Clerk', department: 'Logistics', office: 'Porto' },
  {
    name: 'Wei Chen',
    user: 'wei.chen',
    title: 'Data scientist',
    department: 'Data',
    office: 'Taipei',
    skills: ['Machine learning'],
  },
  { name: 'Grace Mbeki', user: 'grace.mbeki', title: 'Partner', department: 'Human Resources', office: 'Nairobi' },
  { name: 'Lin Zhao', user: 'lin.zhao', title: 'Accountant', department: 'Finance', office: 'Shanghai' },
  { name: 'Noor Haddad', user: 'noor.haddad', title: 'Vice president', department: 'Sales', office: 'Dubai' },
  // What people write of themselves
  {
    name: 'Ravi Patel',
    user: 'ravi.patel',
    title: 'Clerk',
    department: 'Logistics',
    office: 'Leeds',
    interests: ['Chess', 'Bouldering'],
  },
  { name: 'Ellen Chess', user: 'ellen.chess', title: 'Clerk', department: 'Logistics', office: 'Leeds' },
  {
    name: 'Mika Laine',
    user: 'mika.laine',
    title: 'Clerk',
    department: 'Logistics',
    office: 'Oulu',
    pitch: 'I bake sourdough and write Kotlin.',
  },
  {
    name: 'Sofia Ricci',
    user: 'sofia.ricci',
    title: 'Developer',
    department: 'Apps',
    office: 'Milan',
    skills: ['Kotlin', 'Node.js', 'C++'],
  },
]

/** Puts the company into the tenant; nobody of it has spoken to the bot. */
export async function addCompany(hallway: TestHallway): Promise<Map<string, TestPerson>> {
  const people = new Map<string, TestPerson>()
  for (const { user, ...person } of colleagues) {
    const added = await hallway.addPerson({ ...person, user_principal_name: `${user}@company.example` }, false)
    people.set(person.name, added)
  }
  return people
}
