/** A department with what its people do and know. */
export interface Department {
  name: string
  size: number
  leadTitles: readonly string[]
  titles: readonly string[]
  skills: readonly string[]
}

export const departments: readonly Department[] = [
  {
    name: 'Supply Chain',
    size: 46,
    leadTitles: ['Planning lead', 'Procurement lead', 'Logistics lead'],
    titles: [
      'Demand planner',
      'Buyer',
      'Senior buyer',
      'Logistics coordinator',
      'Inventory planner',
      'Import specialist',
      'Packaging engineer',
    ],
    skills: [
      'Demand planning',
      'Inventory control',
      'Supplier negotiation',
      'Excel modelling',
      'Customs and trade',
      'Forecasting',
      'Sustainable packaging',
    ],
  },
  {
    name: 'Platform',
    size: 42,
    leadTitles: ['Engineering manager', 'Data engineering lead', 'Site reliability lead'],
    titles: [
      'Software engineer',
      'Senior software engineer',
      'Data engineer',
      'Site reliability engineer',
      'Test engineer',
      'Security engineer',
    ],
    skills: [
      'SQL',
      'Python',
      'Kubernetes',
      'Incident response',
      'API design',
      'Code review',
      'Accessibility',
      'TypeScript',
      'Observability',
      'Data modelling',
    ],
  },
  {
    name: 'Sales',
    size: 36,
    leadTitles: ['Regional sales lead', 'Key accounts lead', 'Sales operations lead'],
    titles: ['Account manager', 'Sales engineer', 'Business developer', 'Sales analyst', 'Inside sales specialist'],
    skills: [
      'Negotiation',
      'Account planning',
      'Public speaking',
      'How Sales works',
      'Storytelling',
      'Solution selling',
      'Customer discovery',
    ],
  },
  {
    name: 'Support',
    size: 30,
    leadTitles: ['Customer care lead', 'Technical support lead'],
    titles: [
      'Support specialist',
      'Senior support specialist',
      'Technical support engineer',
      'Customer success partner',
    ],
    skills: [
      'Customer interviews',
      'Writing help articles',
      'De-escalation',
      'Ticket triage',
      'Knowledge bases',
      'Coaching',
    ],
  },
  {
    name: 'Operations',
    size: 28,
    leadTitles: ['Shift lead', 'Facilities lead'],
    titles: ['Operations planner', 'Process engineer', 'Facilities coordinator', 'Safety officer', 'Fleet coordinator'],
    skills: ['Lean', 'Process mapping', 'Warehouse layout', 'Safety at work', 'Shift planning', 'Root cause analysis'],
  },
  {
    name: 'Finance',
    size: 18,
    leadTitles: ['Reporting lead'],
    titles: ['Financial analyst', 'Accountant', 'Treasury analyst', 'Payroll specialist'],
    skills: [
      'Budgeting',
      'Forecasting',
      'Financial modelling',
      'Power BI',
      'Cost accounting',
      'Storytelling with data',
    ],
  },
  {
    name: 'Design',
    size: 13,
    leadTitles: ['Product design lead'],
    titles: ['Product designer', 'User researcher', 'Service designer', 'Illustrator'],
    skills: ['Figma', 'User research', 'Service design', 'Design systems', 'Sketching', 'Workshop facilitation'],
  },
  {
    name: 'Marketing',
    size: 13,
    leadTitles: ['Campaign lead'],
    titles: ['Campaign manager', 'Content writer', 'Marketing analyst', 'Events coordinator'],
    skills: ['Copywriting', 'SEO', 'Brand strategy', 'Campaign analytics', 'Event planning', 'Photography'],
  },
  {
    name: 'People',
    size: 8,
    leadTitles: ['Talent lead'],
    titles: ['People partner', 'Recruiter', 'Learning designer'],
    skills: [
      'Onboarding',
      'Workforce planning',
      'Facilitation',
      'Career conversations',
      'Inclusive hiring',
      'Coaching',
    ],
  },
  {
    name: 'Legal',
    size: 6,
    leadTitles: ['Senior counsel'],
    titles: ['Counsel', 'Compliance specialist'],
    skills: ['Contract law', 'Data protection', 'Plain-language writing', 'Intellectual property', 'Negotiation'],
  },
]
