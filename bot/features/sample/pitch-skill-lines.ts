/** What people offer, by skill: one concrete thing that a colleague could ask for tomorrow. */
export const skillLines: Record<string, readonly string[]> = {
  'Demand planning': [
    'I can show you how we guess what people will want in March.',
    'Ask me why the forecast was wrong; I usually know by noon.',
  ],
  'Inventory control': [
    'I can explain stock turns with a bag of oranges.',
    'Show me your stock list and I will find what is missing.',
  ],
  'Supplier negotiation': [
    'I can sit beside you in a first negotiation.',
    'I prepare negotiations on one sheet of paper and share the sheet.',
  ],
  'Excel modelling': [
    'Send me the spreadsheet nobody dares to touch.',
    'I can save you an hour a week with one good formula.',
  ],
  'Customs and trade': [
    'I can tell you what your tariff code really says.',
    'I know which form they want before they ask for it.',
  ],
  Forecasting: [
    'I can help you put an honest range around a number.',
    'Let me show you a forecast that admits what it does not know.',
  ],
  'Sustainable packaging': [
    'I can tell you what happens to a box after you throw it away.',
    'Ask me for a sample of whatever you are wrapping next.',
  ],
  SQL: [
    'I can get your first query running in half an hour.',
    'Bring a question about our data and we will write the query together.',
  ],
  Python: [
    'I can automate the thing you do by hand every Friday.',
    'I teach Python to people who say they cannot program.',
  ],
  Kubernetes: [
    'I can explain our clusters with a whiteboard and two colours.',
    'If your deployment is stuck, I am a good person to call.',
  ],
  'Incident response': [
    'I can run your first incident review with you.',
    'I keep calm for a living and can show you how.',
  ],
  'API design': ['I like reading an API before it exists.', 'I can help you name things so that nobody has to ask.'],
  'Code review': ['I give code reviews that people thank me for.', 'I review out loud, and we both learn something.'],
  Accessibility: [
    'I can test your page with a keyboard and tell you what I hear.',
    'I can show you the five fixes that help the most people.',
  ],
  TypeScript: ['I can untangle a type error over tea.', 'I help teams move to TypeScript one file at a time.'],
  Observability: ['I can make your graphs answer a question.', 'I know which three alerts are worth waking up for.'],
  'Data modelling': [
    'I draw tables until the business makes sense.',
    'Show me your sketch of the data before you build it.',
  ],
  Negotiation: [
    'I can play the difficult customer while you practise.',
    'I collect good openings for hard conversations.',
  ],
  'Account planning': [
    'I can help you plan a year with one customer on one page.',
    'Ask me how to keep a customer for ten years.',
  ],
  'Public speaking': [
    'I can be your first audience, the friendly one.',
    'I was terrified of stages and can tell you what helped.',
  ],
  'How Sales works': [
    'Come along to a customer visit; there is always a spare seat.',
    'I can explain our pipeline without one acronym.',
  ],
  Storytelling: ['I can find the story in your slides.', 'Tell me your idea and I will tell it back to you shorter.'],
  'Solution selling': [
    'I can show you how a good question beats a good demo.',
    'I help engineers explain what they built to those who pay for it.',
  ],
  'Customer discovery': [
    'I can bring you the customer who disagrees with you.',
    'I know five questions that open almost every conversation.',
  ],
  'Customer interviews': [
    'I can take you along to an interview next week.',
    'I ask customers what they did, not what they would do, and can show you how.',
  ],
  'Writing help articles': [
    'I can turn your notes into a page people finish reading.',
    'Send me your draft and I will send it back half as long.',
  ],
  'De-escalation': [
    'I can show you what to say in the first ten seconds of a bad call.',
    'I help people have the conversation they have been putting off.',
  ],
  'Ticket triage': ['I can tell you in a minute which ticket matters.', 'I sort things, and can help you sort yours.'],
  'Knowledge bases': ['I know where the answer is written down.', 'I can help your team write things down once.'],
  Coaching: [
    'I am a good listener with a good second question.',
    'I can help you prepare for the talk with your manager.',
  ],
  Lean: ['I can walk your process with you and count the waiting.', 'I look for the one step nobody needs.'],
  'Process mapping': [
    'I can draw how your work flows in one afternoon.',
    'Give me a wall and some sticky notes and we will see the whole thing.',
  ],
  'Warehouse layout': [
    'I can show you round a warehouse, boots provided.',
    'I know why the fast things are by the door.',
  ],
  'Safety at work': [
    'I can check your workspace in ten minutes.',
    'Ask me for a first-aid course; the next one has room.',
  ],
  'Shift planning': ['I can help you plan a rota that feels fair.', 'I know a spreadsheet that makes holidays simple.'],
  'Root cause analysis': ['I ask why five times and stay friendly.', 'Bring me a problem that keeps coming back.'],
  Budgeting: [
    'I can help you write your first budget without fear.',
    'I know which questions the budget round will ask you.',
  ],
  'Financial modelling': [
    'I can build a small model with you in one sitting.',
    'I like turning a what-if into a sheet you can play with.',
  ],
  'Power BI': [
    'I can make your report answer the question on its first page.',
    'I can get you from a table to a chart by lunch.',
  ],
  'Cost accounting': [
    'I can tell you what a thing really costs.',
    'Ask me where the money goes; I have a good drawing of it.',
  ],
  'Storytelling with data': [
    'I can turn your twelve charts into the one that matters.',
    'I help numbers find their sentence.',
  ],
  Figma: ['I can teach you enough Figma to show your idea.', 'I keep tidy files and can help you tidy yours.'],
  'User research': [
    'I can help you ask people without leading them.',
    'Come and watch a user test; it takes an hour and stays for years.',
  ],
  'Service design': [
    'I can help you see the whole journey, not just the screen.',
    'I like the parts of a service that nobody owns.',
  ],
  'Design systems': ['I can find the component you were about to rebuild.', 'I help teams agree on one date picker.'],
  Sketching: ['I can teach you to draw ideas in ten lines.', 'I take meeting notes as drawings and gladly share them.'],
  'Workshop facilitation': [
    'I can run your workshop so that you can take part in it.',
    'I know how to end a workshop on time.',
  ],
  Copywriting: [
    'I can write the sentence you have been looking for.',
    'I read your text aloud and tell you where I stumbled.',
  ],
  SEO: ['I can tell you what people really type.', 'I help good pages get found.'],
  'Brand strategy': [
    'I can tell you when it sounds like us and when it does not.',
    'I look after what we promise, in five words or fewer.',
  ],
  'Campaign analytics': ['I can show you which half of the campaign worked.', 'I measure gently and report honestly.'],
  'Event planning': [
    'I can plan your team day, rain included.',
    'I have a checklist for every kind of event and will share it.',
  ],
  Photography: ['I can take the portrait you will not mind using.', 'I lend my camera and an hour of patience.'],
  Onboarding: ['I can help you plan somebody’s first week.', 'I keep a list of everything I wished I had known here.'],
  'Workforce planning': [
    'I can help you think about the team you need next year.',
    'I like headcount questions more than most people do.',
  ],
  Facilitation: [
    'I can hold the room while you say the hard thing.',
    'I make sure that everybody speaks once before anybody speaks twice.',
  ],
  'Career conversations': [
    'I have time for a walk and a question about what comes next.',
    'I can help you write down what you are good at.',
  ],
  'Inclusive hiring': [
    'I can read your job advert and tell you whom it leaves out.',
    'I can sit in on your interviews and help you compare fairly.',
  ],
  'Contract law': ['I can explain a contract in five sentences.', 'Show me the clause that worries you.'],
  'Data protection': [
    'I can tell you whether you need that consent box.',
    'Ask me early about personal data; it is easier then.',
  ],
  'Plain-language writing': [
    'I can rewrite your policy so that people follow it.',
    'I collect bad sentences and mend them.',
  ],
  'Intellectual property': [
    'I can tell you whether your idea should stay quiet for a while.',
    'I explain licences without sighing.',
  ],
}
