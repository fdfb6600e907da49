/** Names of one culture, the frequent ones first: how often one occurs follows its place. `_` is a space in a name. */
export interface NamingCulture {
  given: string
  family: string
  /** Beginnings and endings of which rarer family names are composed. */
  stems: string
  endings: string
  /** How often people are of this culture, beside the others. */
  weight: number
  languages: readonly string[]
}

export const latinCultures: readonly NamingCulture[] = [
  {
    given:
      'James Mary John Emma Robert Olivia Michael Sarah David Jennifer William Elizabeth Daniel Jessica Thomas Emily Joseph Laura Christopher Rachel Matthew Hannah Andrew Rebecca Joshua Megan Kevin Amanda Brian Nicole George Charlotte Edward Grace Ryan Lauren Jacob Victoria Gary Samantha Jonathan Abigail Stephen Kathleen Scott Alice Benjamin Joan Samuel Judith Gregory Sophie Alexander Julia Patrick Evelyn Jack Natalie Tyler Diana Nathan Amy Oliver Josephine Henry Fiona',
    family:
      "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey Kelly Howard Ward Cox Richardson Watson Brooks Bennett Gray Hughes Price Myers Long Foster Sanders Ross O'Brien O'Connor Powell Sullivan Russell Fisher Henderson Cole West Jordan Reynolds Ellis",
    stems:
      'Ash Black Brad Bur Cal Char Clif Cran Dal Den East El Fair Far Gar Glen Hart Hather Hol Ken Lang Lin Mar Mel Nor Old Pem Pres Rad Red Ros Ruther Sher Stan Stock Thorn Up Wake Wal Wes Whit Win Wood Wor Wynd',
    endings:
      'ford ton ley well worth field bury by combe croft den don dale gate ham hurst land more mond ridge shaw stead stone wick wood smith son',
    weight: 24,
    languages: [],
  },
  {
    given:
      'José María Antonio Carmen Juan Ana Manuel Isabel Francisco Laura Luis Cristina Javier Marta Carlos Lucía Miguel Elena Ángel Sofía Rafael Paula Daniel Raquel Pedro Inés Alejandro Rocío Fernando Beatriz Sergio Pilar Jorge Natalia Andrés Mónica Joaquín Verónica Ramón Adriana Óscar Alejandra Rubén Noelia Diego Yolanda Álvaro Gabriela Íñigo Ximena Martín Begoña',
    family:
      'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Herrera Márquez Peña Cabrera Flores Campos Vega Fuentes Carrasco Reyes Ibáñez Echeverría',
    stems:
      'Agui Albar Alca Are Bala Bar Beni Caba Cala Cam Carra Casta Ceba Cor Echa Esca Espi Fuen Gala Gari Gonza Gua Ibar Iru Lar Lla Manza Mir Mon Nava Ola Pala Pera Quin Ribe Sala Sarra Tala Urru Vale Villa Zaba Zu',
    endings: 'rre llo ñez guez rro lez do ndo nte rín ga leta eta osa illa ada edo án ero ales ares',
    weight: 9,
    languages: ['Spanish'],
  },
  {
    given:
      'João Maria José Ana António Beatriz Pedro Mariana Francisco Inês Tiago Catarina Miguel Joana Rui Leonor Luís Sofia Gonçalo Rita Nuno Teresa Paulo Marta Bruno Cátia André Patrícia Ricardo Sónia Duarte Helena Vasco Luísa Thiago Débora Caio Lívia Murilo Thaís',
    family:
      'Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Neves Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca Araújo Magalhães Guimarães Assunção Brandão Figueiredo',
    stems:
      'Abre Alca Amo Bara Bote Cama Cara Casti Cerqu Dama Este Faro Folga Gama Lace Leitã Lou Mace Mira Mora Nó Paiva Palme Pesta Quei Rebe Saldan Sampa Seque Serpa Tava Vala Vilha',
    endings: 'ira eira ado ão ães inho ins eda ela oso ro ral ares igo ça',
    weight: 6,
    languages: ['Portuguese'],
  },
  {
    given:
      'Jean Marie Pierre Nathalie Michel Isabelle Philippe Sylvie Nicolas Catherine Julien Camille Thomas Léa Antoine Chloé François Hélène Jérôme Céline Sébastien Aurélie Frédéric Stéphanie Rémi Élodie Benoît Anaïs Mathieu Manon Gaël Océane Étienne Margaux Jean-Luc Marie-Claire Guillaume Zoé Baptiste Noémie',
    family:
      "Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Müller Henry Roussel Perrin Morin Gauthier Chevalier Beaumont Lacroix D'Aubigné Noël Béranger Crépin Desrosiers",
    stems:
      'Abri Baudo Beau Bela Boi Bour Brun Cha Cheva Cler Cou Dela Des Du Fabri Fonta Gail Gau Gui Jaco Lagar Lama Laro Lava Mail Mala Mont Pasca Pelle Ponti Quesne Ravi Renau Ri Sauva Tessi Vaille Ville',
    endings: 'er ier ard aud eau eux on in ot et elle champ mont val fort court lais gny cher drine',
    weight: 7,
    languages: ['French'],
  },
  {
    given:
      'Thomas Anna Michael Julia Andreas Katharina Stefan Sabine Christian Susanne Peter Claudia Markus Nicole Jürgen Petra Wolfgang Birgit Matthias Ulrike Florian Annika Björn Käthe Lennart Friederike Jörg Frauke Günther Heike Lukas Leonie Maximilian Franziska Sören Antje Götz Bärbel Till Svenja',
    family:
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Böhm Großmann',
    stems:
      'Alt Bach Berg Birken Brand Buch Dorn Eber Eich Eisen Erlen Fichten Gold Grün Hage Heiden Hirsch Hohen Horn Kalk Kirch Kreuz Kupfer Langen Linden Lauter Mühl Neu Nieder Ober Oster Rosen Sand Schön Silber Stein Stern Tannen Wald Weiden Wester Winter Wolfen Ziegel',
    endings:
      'mann bauer berger meier hardt hoff bach feld burg heim müller reuter rath stein thal städter wald wein holz kamp brink huber lechner',
    weight: 9,
    languages: ['German'],
  },
  {
    given:
      'Marco Giulia Andrea Francesca Giuseppe Maria Luca Chiara Alessandro Sara Matteo Valentina Stefano Elena Roberto Federica Davide Martina Simone Alessia Paolo Silvia Antonio Ilaria Giovanni Elisa Niccolò Beatrice Lorenzo Ludovica Riccardo Camilla',
    family:
      "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola D'Angelo Marchetti Parisi Villa Conte Ferraro Fabbri Bianco Marini Grasso Valentini Messina",
    stems:
      'Alba Anto Bale Barto Bene Berna Boni Bra Cala Campa Capo Cara Casa Cava Chia Cola Corra Fale Feli Gara Gia Gri Lamba Lora Male Manto Marche Mere Monta Mura Nico Ori Paga Palla Pele Pira Quara Ron Sala Save Scar Spa Ta Tere Vale Vero Zana',
    endings: 'ni nelli netti rini rotti rdi schi zzi gnoli lli monte ntini ssi vini glia cci tta ldo',
    weight: 6,
    languages: ['Italian'],
  },
  {
    given:
      'Lars Anna Erik Karin Anders Ingrid Mikael Eva Johan Kristina Magnus Åsa Björn Lena Søren Astrid Jørgen Solveig Håkon Sigrid Nils Maja Olav Liv Mikkel Freja Gustav Elin Øyvind Siri Jari Päivi Antti Hanna Mika Sanna Ragnar Guðrún',
    family:
      'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Hansen Johansen Olsen Larsen Andersen Pedersen Nielsen Jensen Christensen Rasmussen Sørensen Jørgensen Petersen Berg Haugen Hagen Lindberg Lindström Lindqvist Bergström Sjöberg Åkesson Öberg Korhonen Virtanen Mäkinen Nieminen Hämäläinen Bjørnstad Ødegård',
    stems:
      'Alm As Björk Blom Dahl Ek Eng Fager Fors Gran Grön Hall Hede Hög Hol Kvarn Lag Lind Ljung Lund Löf Malm Mo Nor Nord Ny Ros Sand Sjö Skog Sten Strand Sund Söder Tall Vester Wall Wik Åker Öst',
    endings: 'berg ström qvist gren lund dahl stad vik by gård land man sson sen näs blad holm bäck',
    weight: 6,
    languages: ['Swedish', 'Norwegian', 'Danish'],
  },
  {
    given:
      'Anna Piotr Maria Krzysztof Katarzyna Andrzej Małgorzata Tomasz Agnieszka Paweł Barbara Jan Ewa Michał Zofia Marcin Magdalena Łukasz Joanna Stanisław Jakub Tereza Jiří Lenka Tomáš Petra Ondřej Kateřina Lukáš Markéta Žofie Zdeněk Gábor Zsófia László Eszter István Ágnes Mihai Ioana Andrei Ștefania',
    family:
      'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Popescu Ionescu Popa Dumitru Stănescu Gołąb',
    stems:
      'Adam Bar Bed Biel Bor Brze Chmiel Cie Czar Dob Dom Dud Gal Gaw Gor Gór Jab Jas Kal Kop Kor Kra Kub Lip Lis Maj Mal Mar Mro Ost Paw Pio Rad Rog Rud Sad Sok Star Sto Szcze Tom Wal Wil Wro Zaj Żu',
    endings: 'owski iński ewicz czyk czak owicz iak ecki alski ański ik ek cký ský áček ov escu eanu',
    weight: 8,
    languages: ['Polish', 'Czech', 'Hungarian', 'Romanian'],
  },
  {
    given:
      'Rahul Priya Amit Neha Sanjay Pooja Rajesh Anjali Vikram Sneha Arjun Kavya Rohan Meera Suresh Lakshmi Anil Divya Deepak Ananya Karthik Nithya Manish Shreya Ravi Swati Ajay Ishita Gurpreet Farhan Aditya Radhika Harish Sunita Nikhil Aishwarya',
    family:
      'Sharma Singh Kumar Patel Gupta Reddy Iyer Nair Verma Rao Mehta Joshi Desai Shah Banerjee Mukherjee Chatterjee Das Ghosh Kulkarni Deshpande Menon Pillai Agarwal Mishra Pandey Chopra Kapoor Malhotra Bhat Hegde Shetty Krishnan Subramanian Venkatesan Qureshi Naidu Choudhury',
    stems:
      'Aga Ana Bala Bhara Chan Dayal Dev Gana Gira Gopal Hari Jaga Jaya Kala Kam Kira Lak Maha Mal Mani Mohan Naga Nara Pad Parth Prab Raja Ram Sada San Shan Siva Sri Sunda Tha Uma Vara Ven Vija Vishwa',
    endings: 'kar wal nathan murthy swamy raman deep kant krishna lal garh pathi rajan samy vedi yan harya wani',
    weight: 13,
    languages: ['Hindi', 'Tamil', 'Bengali'],
  },
  {
    given:
      'Mehmet Fatma Mustafa Ayşe Ahmet Emine Emre Zeynep Burak Elif Çağla Ozan Gülşen Barış Şirin Kerem İrem Mohammed Fatima Ahmed Aisha Omar Layla Yusuf Noor Hassan Mariam Khalid Yasmin Ibrahim Salma Tariq Rania Ali Zahra Reza Shirin',
    family:
      'Yılmaz Kaya Demir Çelik Şahin Yıldız Aydın Öztürk Arslan Doğan Kılıç Aslan Çetin Koç Kurt Özdemir Güneş Erdoğan Al-Farsi Al-Amin Haddad Khoury Nasser Mansour Saleh Hamdan Rahman Khan Hussain Malik Aziz Karimi Hosseini Ahmadi Najafi Darwish',
    stems:
      'Ak Alt Ay Bay Boz Büyük Can Demir Der Er Gök Gül Gün Kara Kır Kut Oğuz Öz Sar Sel Taş Tok Tun Ulu Yal Yıl Ze Ab Fara Hab Jab Kas Mus Nas Qas Rash Sab Tah',
    endings: 'oğlu man kan demir taş kaya soy er ay türk maz can gül tan ani awi iri oun mi',
    weight: 7,
    languages: ['Turkish', 'Arabic'],
  },
  {
    given:
      'Chinedu Ngozi Emeka Chidinma Tunde Yetunde Kwame Ama Kofi Abena Amara Kelechi Femi Folake Oluwaseun Ifeoma Babatunde Zainab Juma Wanjiru Kamau Achieng Otieno Njeri Thabo Nomsa Sipho Lerato Tendai Rudo',
    family:
      'Okafor Okonkwo Adeyemi Eze Nwosu Balogun Mensah Owusu Boateng Asante Osei Appiah Kamau Mwangi Otieno Ochieng Njoroge Wanjiku Dlamini Nkosi Ndlovu Khumalo Mokoena Moyo Ncube Adebayo Ogunleye Abubakar Bello Diallo Traoré Keïta',
    stems:
      'Ade Aki Ani Aya Baba Chi Chuk Ebe Eke Fola Gbe Ike Kala Kip Lum Mba Mka Mun Nda Nja Nka Nwa Oba Odu Ofo Ogu Oko Olu Ony Oye Sho Tem Uche Udo Wan Zim',
    endings: 'bayo kunle yemi dele mba ri ola wale nkwo sanya gbemi kwe ndu oha chi lani nga tola ma',
    weight: 6,
    languages: ['Swahili', 'Yoruba', 'Igbo'],
  },
  {
    given:
      'Wei Mei Jing Li Xin Min Hui Yan Ling Jun Minh Linh Anh Hương Tuấn Thảo Dũng Trang Đức Nguyệt Quân Vân Jisoo Minjun Hyun Soyeon Haruto Yui Kenji Sakura Takashi Naomi Siti Budi Dewi Agus Putri Rizal Maria Jose Angelica Mark',
    family:
      'Wang Li Zhang Chen Liu Yang Huang Zhao Wu Zhou Lin Tan Lim Ng Wong Chan Nguyễn Trần Lê Phạm Hoàng Võ Đặng Bùi Đỗ Kim Park Choi Jung Tanaka Suzuki Sato Watanabe Yamamoto Wijaya Santoso Hidayat Nugroho Reyes Cruz Bautista Dela_Cruz',
    stems:
      'Aka Ao Fuji Fuku Hara Haya Hiro Ichi Ike Ishi Ito Kata Kawa Kita Koba Kuro Masu Mats Mina Miya Mori Mura Naka Nishi No Oka Ono Saka Saku Shima Shira Sugi Taka Take Tani Toku Tsuka Ue Uchi Wada Yama Yoshi',
    endings: 'moto mura saki shima yama kawa ta da no hara mi be gawa guchi naga zawa oka tani',
    weight: 8,
    languages: ['Mandarin', 'Vietnamese', 'Indonesian'],
  },
]
