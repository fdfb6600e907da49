/** Names as people of a culture write them in a directory. */
export interface Culture {
  given: readonly string[]
  family: readonly string[]
  /** Besides English. */
  languages: readonly string[]
  familyFirst?: boolean
}

export const cultures: Record<string, Culture> = {
  portuguese: {
    given: ['Beatriz', 'Duarte', 'Catarina', 'Gonçalo', 'Sofia', 'Rui', 'Joana', 'Vasco', 'Leonor'],
    family: ['Almeida', 'Magalhães', 'Conceição', 'Figueiredo', 'Simões', 'Brandão', 'Guimarães'],
    languages: ['Portuguese', 'Spanish'],
  },
  brazilian: {
    given: ['Thaís', 'Caio', 'Iara', 'Otávio', 'Débora', 'Raoni', 'Lívia', 'Murilo'],
    family: ['Araújo', 'Gonçalves', 'Moura', 'Sant’Anna', 'Teixeira', 'Yamashiro', 'Assunção'],
    languages: ['Portuguese'],
  },
  indian: {
    given: [
      'Ananya',
      'Arjun',
      'Kavya',
      'Rohan',
      'Meera',
      'Sanjay',
      'Ishita',
      'Farhan',
      'Lakshmi',
      'Gurpreet',
      'Nithya',
      'Vikram',
    ],
    family: ['Iyer', 'Deshpande', 'Banerjee', 'Kulkarni', 'Reddy', 'Singh', 'Menon', 'Qureshi', 'Patel', 'Chatterjee'],
    languages: ['Hindi', 'Kannada'],
  },
  german: {
    given: ['Jürgen', 'Annika', 'Björn', 'Käthe', 'Matthias', 'Friederike', 'Lennart', 'Ute'],
    family: ['Großmann', 'Schäfer', 'Hoffmann-Ebel', 'Vogt', 'Köhler', 'Brückner', 'Weiß'],
    languages: ['German'],
  },
  turkish: {
    given: ['Çağla', 'Emre', 'Gülşen', 'Ozan', 'Şirin', 'Barış', 'Defne', 'Kerem'],
    family: ['Öztürk', 'Aydın', 'Kılıç', 'Demir', 'Şahin', 'Güneş', 'Erdoğdu'],
    languages: ['Turkish'],
  },
  polish: {
    given: ['Agnieszka', 'Łukasz', 'Małgorzata', 'Paweł', 'Kinga', 'Stanisław'],
    family: ['Wójcik', 'Kowalczyk', 'Żak', 'Nowak', 'Gołąb', 'Mazur', 'Pająk'],
    languages: ['Polish', 'German'],
  },
  irish: {
    given: ['Aoife', 'Cian', 'Niamh', 'Oisín', 'Gráinne', 'Pádraig', 'Saoirse', 'Declan'],
    family: ['Kavanagh', 'Doyle', 'Fitzgerald', 'McCarthy', 'Gallagher', 'Brennan', 'Keane'],
    languages: ['Irish'],
  },
  nigerian: {
    given: ['Chidinma', 'Emeka', 'Ngozi', 'Babatunde', 'Ifeoma', 'Tobi', 'Yetunde'],
    family: ['Eze', 'Balogun', 'Nwosu', 'Ogunleye', 'Abubakar', 'Obi-Williams'],
    languages: ['Yoruba', 'Igbo'],
  },
  kenyan: {
    given: ['Achieng', 'Kiprono', 'Njeri', 'Otieno', 'Makena', 'Barasa', 'Wambui', 'Juma'],
    family: ['Odhiambo', 'Cheruiyot', 'Mwangi', 'Wekesa', 'Mutua', 'Nyambura', 'Hassan'],
    languages: ['Swahili'],
  },
  chinese: {
    given: ['Jia Hui', 'Wei Jie', 'Xin Yi', 'Zhi Hao', 'Shu Fen', 'Kai'],
    family: ['Tan', 'Lim', 'Ng', 'Goh', 'Zhào', 'Lǐ'],
    languages: ['Mandarin'],
    familyFirst: true,
  },
  vietnamese: {
    given: ['Thu Hà', 'Quốc Bảo', 'Ngọc Ánh', 'Đức Huy', 'Khánh Linh'],
    family: ['Trần', 'Lê', 'Phạm', 'Đặng', 'Võ'],
    languages: ['Vietnamese'],
    familyFirst: true,
  },
  korean: {
    given: ['Seo-yeon', 'Min-jun', 'Ha-eun', 'Do-yun'],
    family: ['Choi', 'Jung', 'Kang', 'Yoon'],
    languages: ['Korean'],
  },
  japanese: {
    given: ['Haruka', 'Daichi', 'Mio', 'Takumi', 'Yōko'],
    family: ['Satō', 'Kobayashi', 'Ōno', 'Fujimoto', 'Nakamura'],
    languages: ['Japanese'],
  },
  nordic: {
    given: ['Håkon', 'Solveig', 'Bjørg', 'Åse', 'Magnus', 'Sigrún', 'Jørgen', 'Eeva'],
    family: ['Nygård', 'Bråten', 'Sæther', 'Østby', 'Hovland', 'Lien', 'Tveit'],
    languages: ['Norwegian'],
  },
  canadian: {
    given: ['Geneviève', 'Malcolm', 'Chantal', 'Étienne', 'Skye', 'Dominic'],
    family: ['Tremblay', 'O’Reilly', 'Beaulieu', 'Whitecloud', 'Lavoie', 'Sinclair'],
    languages: ['French'],
  },
  persian: {
    given: ['Shirin', 'Dariush', 'Parisa', 'Kaveh'],
    family: ['Rahimi', 'Tehrani', 'Moradi', 'Sohrabi'],
    languages: ['Persian'],
  },
  arabic: {
    given: ['Yasmine', 'Omar', 'Houda', 'Khalid', 'Salma', 'Anass', 'Rania', 'Idriss'],
    family: ['Benjelloun', 'El Amrani', 'Haddou', 'Chraïbi', 'Mansouri', 'Al-Khatib'],
    languages: ['Arabic', 'French'],
  },
  'south-african': {
    given: ['Lerato', 'Sipho', 'Naledi', 'Pieter', 'Zanele', 'Ayesha', 'Thabo', 'Anika'],
    family: ['Dlamini', 'van der Merwe', 'Mokoena', 'Adams', 'Khumalo', 'Botha', 'Isaacs'],
    languages: ['Zulu', 'Afrikaans'],
  },
  greek: {
    given: ['Eleni', 'Nikos', 'Despina', 'Yorgos'],
    family: ['Economou', 'Georgiou', 'Ioannou', 'Alexiou'],
    languages: ['Greek'],
  },
  italian: {
    given: ['Chiara', 'Niccolò', 'Giulia', 'Davide', 'Noemi'],
    family: ['D’Angelo', 'Bianchi', 'Colò', 'Esposito', 'De Luca'],
    languages: ['Italian'],
  },
}

/** People whose directory keeps their name in its own script, with the Latin user name they sign in with. */
export const ownScriptPeople = [
  { name: '渡辺 美咲', userName: 'misaki.watanabe', office: 'Düsseldorf', languages: ['Japanese', 'German'] },
  { name: '高橋 蓮', userName: 'ren.takahashi', office: 'Singapore', languages: ['Japanese'] },
  { name: '김서준', userName: 'seojun.kim', office: 'Singapore', languages: ['Korean'] },
  { name: '王丽娜', userName: 'lina.wang', office: 'Singapore', languages: ['Mandarin'] },
  { name: 'ليلى المنصوري', userName: 'layla.almansouri', office: 'Casablanca', languages: ['Arabic', 'French'] },
  { name: 'يوسف بن عمر', userName: 'youssef.benomar', office: 'Casablanca', languages: ['Arabic', 'French'] },
  { name: 'נועה לוי', userName: 'noa.levy', office: 'Istanbul', languages: ['Hebrew', 'Turkish'] },
  { name: 'Ελένη Παπαδοπούλου', userName: 'eleni.papadopoulou', office: 'Istanbul', languages: ['Greek', 'Turkish'] },
  { name: 'Γιώργος Νικολάου', userName: 'giorgos.nikolaou', office: 'Düsseldorf', languages: ['Greek', 'German'] },
  { name: 'Оксана Шевченко', userName: 'oksana.shevchenko', office: 'Lisbon', languages: ['Ukrainian', 'Portuguese'] },
  { name: 'Дмитро Коваль', userName: 'dmytro.koval', office: 'Dublin', languages: ['Ukrainian'] },
  { name: 'अदिति शर्मा', userName: 'aditi.sharma', office: 'Bengaluru', languages: ['Hindi', 'Marathi'] },
  { name: 'สมชาย วงศ์สวัสดิ์', userName: 'somchai.wongsawat', office: 'Singapore', languages: ['Thai'] },
] as const
