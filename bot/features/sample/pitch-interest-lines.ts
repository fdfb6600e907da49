/** What people say about what they like to do, by interest. */
export const interestLines: Record<string, readonly string[]> = {
  Running: [
    'On Tuesdays I run along the water before work; slow company is welcome.',
    'Training for my first half marathon, one lamp post at a time.',
  ],
  Cycling: [
    'I come by bike in every weather and keep a spare tube for yours.',
    'I map quiet cycling routes to each of our offices.',
  ],
  Hiking: ['At weekends I am on a hill with a flask of tea.', 'I collect mountain huts and can recommend a few.'],
  Cooking: [
    'I cook for ten as easily as for two; recipes gladly swapped.',
    'Ask me for my grandmother’s stew, she would want you to have it.',
  ],
  Baking: ['My sourdough is older than my time at Larkfield.', 'On Fridays there is usually cake on my desk.'],
  Gardening: [
    'My balcony grows more chillies than I can eat.',
    'I bring spare seedlings in spring, first come, first served.',
  ],
  Photography: ['I photograph doors in every city I visit.', 'I still develop film in my bathroom.'],
  Football: [
    'I play in goal on Thursdays and need no excuse to talk about it.',
    'I coach the under-tens, which is better than any leadership course.',
  ],
  Cricket: ['I will happily explain the leg-before rule, twice if needed.', 'Sunday mornings belong to cricket.'],
  Chess: [
    'There is always a half-finished chess game on my phone; challenge me.',
    'I teach chess to beginners at lunch.',
  ],
  'Board games': ['I own too many board games and too few players.', 'Bring three people and I will bring the game.'],
  'Choir singing': ['I sing alto in a choir that takes everybody.', 'I would love to start a small office choir.'],
  Jazz: [
    'I play trumpet badly and listen to jazz well.',
    'Tell me about the best concert you ever left your house for.',
  ],
  Guitar: ['I am learning the guitar at forty, and it is going fine.', 'I mend old guitars and sometimes play them.'],
  Reading: ['I read on trains and lend everything I finish.', 'Tell me the last book you gave away.'],
  'Science fiction': [
    'I have opinions about spaceships and keep them for lunch.',
    'I swap science fiction, paper only.',
  ],
  Poetry: ['I keep a poem in my notebook for long meetings.', 'I translate poems, slowly.'],
  Languages: [
    'I am learning my fifth language and forgetting my third.',
    'Speak your language with me; I like to try.',
  ],
  Pottery: ['My mugs lean a little, and I give them away.', 'Clay on my hands, most Wednesday evenings.'],
  Knitting: ['I knit in long calls; it helps me listen.', 'I knit a hat for every new baby in the team.'],
  Sailing: ['I would rather be on a small boat.', 'I crew for anybody who needs a pair of hands on Saturdays.'],
  Swimming: ['I swim at the public pool at seven and share a lane gladly.', 'I swim outdoors until November.'],
  Climbing: [
    'I climb indoors twice a week and always need a partner.',
    'Ask me to show you the climbing wall, beginners most of all.',
  ],
  Volunteering: [
    'On the first Saturday of the month I help at the food bank; come along.',
    'I repair bicycles for the refugee centre.',
  ],
  Birdwatching: ['I know the swifts’ nests on our roof.', 'I get up early for birds and for little else.'],
  Film: [
    'I run a tiny film club with a very good projector.',
    'I watch everything with subtitles, also when I need none.',
  ],
  Theatre: ['I act in the amateur theatre; the tragedies are easier.', 'I paint scenery for a village theatre.'],
  Dancing: [
    'I dance forró on Thursdays and am glad to teach the first step.',
    'I have two left feet and go dancing anyway.',
  ],
  Coffee: ['I roast my own coffee and am happy to bring you some.', 'I judge a city by its smallest café.'],
  Tea: [
    'There is a teapot on my desk and a second cup beside it.',
    'I keep a shelf of teas from colleagues’ home towns.',
  ],
  Astronomy: [
    'On clear nights I carry a telescope up a car park.',
    'Ask me what that bright dot is; it is usually Jupiter.',
  ],
  Woodworking: ['I made my desk and half of my chairs.', 'I carve spoons and give them to people who leave.'],
  'Travel by train': [
    'I have crossed eleven countries by train and plan the twelfth.',
    'I choose holidays by their railway lines.',
  ],
}

export const interestNames = Object.keys(interestLines)
