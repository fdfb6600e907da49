/** Names that the directory shows in their own script; `written latin`, the latter in the user name. */
export interface ScriptCulture {
  given: readonly string[]
  family: readonly string[]
  /** How the parts of the displayed name stand: in China and Korea nothing is between them. */
  order: 'family first' | 'given first'
  separator: ' ' | ''
  language: string
}

export const scriptCultures: readonly ScriptCulture[] = [
  {
    given: [
      '陽子 yoko|太郎 taro|花子 hanako|健太 kenta|美咲 misaki|翔太 shota|結衣 yui|大輔 daisuke|愛 ai|直樹 naoki',
      '恵子 keiko|誠 makoto|由美 yumi|拓也 takuya|真由美 mayumi|洋子 yoko|隆 takashi|香織 kaori|悠斗 yuto|さくら sakura',
    ],
    family: [
      '佐藤 sato|鈴木 suzuki|高橋 takahashi|田中 tanaka|伊藤 ito|渡辺 watanabe|山本 yamamoto|中村 nakamura|小林 kobayashi|加藤 kato',
      '吉田 yoshida|山田 yamada|佐々木 sasaki|山口 yamaguchi|松本 matsumoto|井上 inoue|木村 kimura|林 hayashi|清水 shimizu|斎藤 saito',
      '藤原 fujiwara|長谷川 hasegawa|近藤 kondo|石川 ishikawa|後藤 goto|岡田 okada|西村 nishimura|遠藤 endo|青木 aoki|三浦 miura',
    ],
    order: 'family first',
    separator: ' ',
    language: 'Japanese',
  },
  {
    given: [
      '伟 wei|芳 fang|娜 na|敏 min|静 jing|丽 li|强 qiang|磊 lei|军 jun|洋 yang|勇 yong|艳 yan|杰 jie|娟 juan|涛 tao',
      '晓明 xiaoming|建国 jianguo|秀英 xiuying|志强 zhiqiang|雨婷 yuting|子涵 zihan|浩然 haoran|欣怡 xinyi|思远 siyuan|文博 wenbo',
    ],
    family: [
      '王 wang|李 li|张 zhang|刘 liu|陈 chen|杨 yang|黄 huang|赵 zhao|吴 wu|周 zhou|徐 xu|孙 sun|马 ma|朱 zhu|胡 hu',
      '郭 guo|何 he|高 gao|林 lin|罗 luo|郑 zheng|梁 liang|谢 xie|宋 song|唐 tang|许 xu|韩 han|冯 feng|邓 deng|曹 cao',
      '欧阳 ouyang|上官 shangguan|诸葛 zhuge',
    ],
    order: 'family first',
    separator: '',
    language: 'Mandarin',
  },
  {
    given: [
      '민준 minjun|서연 seoyeon|지훈 jihoon|지우 jiwoo|현우 hyunwoo|수빈 subin|동현 donghyun|예은 yeeun|성민 sungmin|하은 haeun',
      '준호 junho|은지 eunji|상우 sangwoo|유진 yujin|태현 taehyun|미경 mikyung|재훈 jaehoon|소영 soyoung|진우 jinwoo|혜진 hyejin',
    ],
    family: [
      '김 kim|이 lee|박 park|최 choi|정 jung|강 kang|조 cho|윤 yoon|장 jang|임 lim|한 han|오 oh|서 seo|신 shin|권 kwon|황 hwang|안 ahn|송 song',
    ],
    order: 'family first',
    separator: '',
    language: 'Korean',
  },
  {
    given: [
      'Александр aleksandr|Мария maria|Сергей sergey|Анна anna|Дмитрий dmitry|Елена elena|Андрей andrey|Ольга olga|Алексей aleksey|Наталья natalya',
      'Иван ivan|Екатерина ekaterina|Михаил mikhail|Татьяна tatyana|Николай nikolay|Юлия yulia|Владимир vladimir|Светлана svetlana|Павел pavel|Ирина irina',
      'Олександр oleksandr|Оксана oksana|Георги georgi|Жељко zeljko|Тарас taras|Богдан bohdan',
    ],
    family: [
      'Иванов ivanov|Смирнов smirnov|Кузнецов kuznetsov|Попов popov|Васильев vasilyev|Петров petrov|Соколов sokolov|Михайлов mikhaylov|Новиков novikov',
      'Фёдоров fyodorov|Морозов morozov|Волков volkov|Алексеев alekseev|Лебедев lebedev|Козлов kozlov|Степанов stepanov|Шевченко shevchenko|Коваленко kovalenko',
      'Бондаренко bondarenko|Ткаченко tkachenko|Димитров dimitrov|Јовановић jovanovic|Никитин nikitin|Захаров zakharov|Щербаков shcherbakov|Орлов orlov',
    ],
    order: 'given first',
    separator: ' ',
    language: 'Russian',
  },
  {
    given: [
      'Γιώργος giorgos|Μαρία maria|Δημήτρης dimitris|Ελένη eleni|Κώστας kostas|Κατερίνα katerina|Γιάννης giannis|Βασιλική vasiliki|Νίκος nikos|Σοφία sofia',
      'Παναγιώτης panagiotis|Αγγελική angeliki|Χρήστος christos|Ειρήνη eirini|Θανάσης thanasis|Ιωάννα ioanna',
    ],
    family: [
      'Παπαδόπουλος papadopoulos|Βλάχος vlachos|Αγγελόπουλος angelopoulos|Νικολαΐδης nikolaidis|Γεωργίου georgiou|Δημητρίου dimitriou|Παπαδάκης papadakis',
      'Οικονόμου oikonomou|Κωνσταντίνου konstantinou|Μακρής makris|Αντωνίου antoniou|Χριστοδούλου christodoulou|Καραγιάννης karagiannis|Ιωάννου ioannou',
    ],
    order: 'given first',
    separator: ' ',
    language: 'Greek',
  },
  {
    given: [
      'محمد mohammed|فاطمة fatima|أحمد ahmed|عائشة aisha|عمر omar|مريم mariam|يوسف youssef|نور noor|خالد khaled|ليلى layla|حسن hassan|سارة sara|علي ali|هدى huda|كريم karim|ريم reem',
    ],
    family: [
      'الأحمد alahmad|حداد haddad|خوري khoury|المصري almasri|النجار alnajjar|الشامي alshami|منصور mansour|صالح saleh|حمدان hamdan|العلي alali|درويش darwish|عباس abbas|البغدادي albaghdadi',
    ],
    order: 'given first',
    separator: ' ',
    language: 'Arabic',
  },
]
