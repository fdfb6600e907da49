export interface Department {
  name: string
  /** Roles as titles name them, the frequent ones first. */
  roles: readonly string[]
  /** Which fields of knowledge its people have their skills from. */
  fields: readonly KnowledgeField[]
  weight: number
}

export const departments: readonly Department[] = [
  {
    name: 'Engineering',
    roles: [
      'Software Engineer',
      'Backend Developer',
      'Frontend Developer',
      'Engineering Manager',
      'Software Architect',
      'Mobile Developer',
      'Embedded Engineer',
      'Test Automation Engineer',
    ],
    fields: ['programming', 'cloud'],
    weight: 18,
  },
  {
    name: 'Platform and Cloud',
    roles: [
      'Site Reliability Engineer',
      'Cloud Engineer',
      'Platform Engineer',
      'Systems Administrator',
      'Network Engineer',
      'Database Administrator',
    ],
    fields: ['cloud', 'programming'],
    weight: 7,
  },
  {
    name: 'Data and Analytics',
    roles: [
      'Data Analyst',
      'Data Scientist',
      'Data Engineer',
      'Machine Learning Engineer',
      'Business Intelligence Developer',
      'Analytics Manager',
    ],
    fields: ['data', 'programming'],
    weight: 7,
  },
  {
    name: 'Product Management',
    roles: ['Product Manager', 'Product Owner', 'Product Analyst', 'Product Operations Manager'],
    fields: ['product', 'data'],
    weight: 5,
  },
  {
    name: 'Design',
    roles: ['Product Designer', 'UX Designer', 'UX Researcher', 'Content Designer', 'Design Manager'],
    fields: ['design', 'product'],
    weight: 3,
  },
  {
    name: 'Quality Assurance',
    roles: ['Quality Assurance Engineer', 'Test Analyst', 'Quality Manager'],
    fields: ['quality', 'programming'],
    weight: 4,
  },
  {
    name: 'Information Security',
    roles: ['Security Engineer', 'Security Analyst', 'Penetration Tester', 'Compliance Officer'],
    fields: ['security', 'cloud'],
    weight: 3,
  },
  {
    name: 'Sales',
    roles: [
      'Account Executive',
      'Account Manager',
      'Sales Representative',
      'Sales Manager',
      'Sales Engineer',
      'Business Development Manager',
    ],
    fields: ['selling', 'languages of business'],
    weight: 12,
  },
  {
    name: 'Marketing',
    roles: [
      'Marketing Manager',
      'Content Strategist',
      'Brand Manager',
      'Digital Marketing Specialist',
      'Public Relations Manager',
      'Event Manager',
    ],
    fields: ['marketing', 'design'],
    weight: 6,
  },
  {
    name: 'Customer Support',
    roles: ['Support Specialist', 'Support Engineer', 'Customer Success Manager', 'Support Team Lead'],
    fields: ['service', 'languages of business'],
    weight: 10,
  },
  {
    name: 'Finance',
    roles: ['Financial Analyst', 'Accountant', 'Controller', 'Treasury Analyst', 'Tax Specialist', 'Finance Manager'],
    fields: ['finance', 'languages of business'],
    weight: 7,
  },
  {
    name: 'Human Resources',
    roles: [
      'Human Resources Partner',
      'Recruiter',
      'Talent Development Specialist',
      'Compensation Analyst',
      'Human Resources Manager',
    ],
    fields: ['people', 'languages of business'],
    weight: 4,
  },
  {
    name: 'Legal',
    roles: ['Legal Counsel', 'Paralegal', 'Contract Manager', 'Data Protection Officer'],
    fields: ['law', 'languages of business'],
    weight: 2,
  },
  {
    name: 'Operations',
    roles: ['Operations Manager', 'Operations Analyst', 'Project Manager', 'Programme Manager', 'Executive Assistant'],
    fields: ['operations', 'languages of business'],
    weight: 6,
  },
  {
    name: 'Supply Chain',
    roles: ['Supply Chain Analyst', 'Procurement Specialist', 'Logistics Coordinator', 'Warehouse Manager', 'Buyer'],
    fields: ['operations', 'finance'],
    weight: 5,
  },
  {
    name: 'Manufacturing',
    roles: ['Process Engineer', 'Production Supervisor', 'Maintenance Technician', 'Mechanical Engineer'],
    fields: ['making', 'quality'],
    weight: 6,
  },
  {
    name: 'Research and Development',
    roles: ['Research Scientist', 'Research Engineer', 'Laboratory Technician', 'Applied Scientist'],
    fields: ['research', 'data'],
    weight: 4,
  },
]

/** The frequent grades first; the empty one is the role alone. */
export const grades = ['', 'Senior', 'Junior', 'Lead', 'Principal', 'Staff', 'Associate'] as const

/** Who leads a department; the department's name takes the place of `*`. */
export const leaders = ['Head of *', 'Director of *', 'Vice President of *'] as const

export type KnowledgeField = keyof typeof skillsByField

const list = (text: string): readonly string[] => text.split(', ')

/** The frequent skills of each field first. */
export const skillsByField = {
  programming: list(
    'Python, Java, JavaScript, TypeScript, SQL, C#, React, Go, Node.js, C++, Angular, Kotlin, Swift, Rust, Ruby, PHP, Scala, Vue, Django, Spring Boot, GraphQL, REST APIs, Microservices, Software Architecture, Code Review, Unit Testing, Git, Design Patterns, Functional Programming, WebAssembly, React Native, Flutter, iOS, Android, .NET, Elixir, Haskell, Perl, MATLAB, Compilers, Game Development, Embedded C, Real-time Systems, Event Sourcing, Domain-driven Design, Pair Programming, Refactoring, Web Performance',
  ),
  cloud: list(
    'Kubernetes, AWS, Azure, Docker, Terraform, Linux, Google Cloud, CI/CD, Observability, Prometheus, Helm, Ansible, Incident Response, PostgreSQL, Kafka, Redis, Networking, Serverless, Capacity Planning, Load Balancing, Bash, PowerShell, Virtualization, Storage Systems, Disaster Recovery, Cost Optimisation, MongoDB, Elasticsearch, Service Mesh, Nginx',
  ),
  data: list(
    'Machine Learning, Data Analysis, Statistics, Power BI, Tableau, Data Engineering, Deep Learning, Spark, Data Visualisation, Natural Language Processing, Airflow, Data Modelling, A/B Testing, PyTorch, Forecasting, Pandas, Time Series, Computer Vision, Business Intelligence, Snowflake, dbt, R, Recommender Systems, Data Governance, TensorFlow, Experiment Design, Causal Inference, Artificial Intelligence, Geospatial Analysis, Optimisation',
  ),
  product: list(
    'Roadmapping, User Research, Product Strategy, Stakeholder Management, Agile, Scrum, Pricing, Product Discovery, Backlog Management, Prioritisation, Market Research, Go-to-market, Product Analytics, OKRs, Kanban, Customer Interviews, Business Cases, Release Planning',
  ),
  design: list(
    'Figma, Interaction Design, Prototyping, Accessibility, Design Systems, Usability Testing, Typography, Illustration, Visual Design, Information Architecture, Service Design, Motion Design, Photoshop, Copywriting, Design Thinking, Wireframing, Photography, Video Editing',
  ),
  quality: list(
    'Test Automation, Selenium, Exploratory Testing, Performance Testing, Test Strategy, Cypress, ISO 9001, Six Sigma, Root Cause Analysis, Quality Audits, Playwright, Regression Testing, Lean, Metrology',
  ),
  security: list(
    'Threat Modelling, Penetration Testing, Identity Management, Cryptography, SIEM, Vulnerability Management, ISO 27001, Risk Assessment, Zero Trust, Digital Forensics, Security Awareness, Cloud Security, GDPR, Application Security',
  ),
  selling: list(
    'Negotiation, Account Management, Prospecting, Salesforce, Solution Selling, Presentations, Contract Negotiation, Forecast Planning, Partner Management, Tender Management, Cold Calling, Key Accounts, Demonstrations, Customer Relationship Management, Territory Planning, Channel Sales',
  ),
  marketing: list(
    'Search Engine Optimisation, Content Marketing, Social Media, Brand Strategy, Email Marketing, Google Analytics, Campaign Management, Event Management, Public Relations, Marketing Automation, Storytelling, Market Segmentation, Influencer Marketing, Paid Search, Podcasting, Newsletters',
  ),
  service: list(
    'Customer Service, Troubleshooting, Zendesk, Conflict Resolution, Technical Support, Knowledge Management, Service Level Agreements, Escalation Handling, Customer Onboarding, Ticket Triage, Complaint Handling, Live Chat, Customer Success',
  ),
  finance: list(
    'Excel, Financial Modelling, Budgeting, Financial Reporting, Accounting, IFRS, Controlling, SAP, Audit, Tax Planning, Treasury, Cost Accounting, Valuation, Cash Flow Planning, Mergers and Acquisitions, Payroll, Bookkeeping, Investor Relations, Risk Management, Internal Controls',
  ),
  people: list(
    'Recruiting, Employee Relations, Coaching, Onboarding, Talent Development, Compensation and Benefits, Labour Law, Workday, Interviewing, Employer Branding, Diversity and Inclusion, Facilitation, Learning Design, Succession Planning, Workforce Planning, Mediation, Performance Reviews',
  ),
  law: list(
    'Contract Law, Data Protection, Intellectual Property, Compliance, Corporate Law, Litigation, Employment Law, Competition Law, Export Control, Licensing, Regulatory Affairs, Legal Research, Trade Marks, Patent Law',
  ),
  operations: list(
    'Project Management, Process Improvement, Change Management, Risk Planning, Vendor Management, Procurement, Logistics, Inventory Management, Business Analysis, Supply Chain Planning, Facility Management, Lean Management, Budget Planning, Business Continuity, Demand Planning, Warehousing, Travel Management, Customs, Sustainability',
  ),
  making: list(
    'AutoCAD, SolidWorks, PLC Programming, Robotics, Mechanical Design, Injection Moulding, Welding, CNC Machining, Hydraulics, Predictive Maintenance, Lean Manufacturing, Electrical Engineering, Additive Manufacturing, Safety Engineering, Production Planning, Industrial Automation',
  ),
  research: list(
    'Scientific Writing, Experimental Design, Chemistry, Materials Science, Simulation, Molecular Biology, Quantum Computing, Signal Processing, Optics, Patent Research, Clinical Trials, Bioinformatics, Thermodynamics, Spectroscopy, Grant Writing, Fluid Dynamics',
  ),
  'languages of business': list(
    'Public Speaking, Leadership, Time Management, Business Writing, Mentoring, Teamwork, Presentation Design, Intercultural Communication, Remote Collaboration, Decision Making, Feedback, Meeting Facilitation, Critical Thinking, Networking, Translation, Career Planning, Delegation, Emotional Intelligence',
  ),
} as const satisfies Record<string, readonly string[]>

export const interests = list(
  'Hiking, Running, Reading, Cooking, Photography, Travel, Cycling, Football, Yoga, Music, Chess, Gardening, Cinema, Board Games, Swimming, Climbing, Baking, Painting, Skiing, Volunteering, Guitar, Tennis, Camping, Podcasts, Basketball, Coffee, Sailing, Theatre, Bird Watching, Knitting, Astronomy, Choir, Dancing, Pottery, Science Fiction, Martial Arts, Piano, Surfing, Wine, History, Badminton, Cricket, Meditation, Woodworking, Museums, Triathlon, Origami, Calligraphy, Beekeeping, Improv, Rowing, Fencing, Stand-up Comedy, Street Art, Vintage Cars, Horse Riding, Geocaching, Drones, Robotics Club, Crossword Puzzles',
)
