import { describe, expect, it } from 'vitest';
import { told } from './people.ts';

// Everyone here is invented.
describe('the ways in which letters say that someone is held, gone or out', () => {
  it.each([
    ['Police picked up Anna Tolvery at her home.', ['Anna Tolvery: detained']],
    [
      'Officers rounded up Anna Tolvery and Peter Oskerly in May.',
      ['Anna Tolvery: detained', 'Peter Oskerly: detained'],
    ],
    ['Anna Tolvery has been held incommunicado since May.', ['Anna Tolvery: disappeared']],
    ['Anna Tolvery remains in custody.', ['Anna Tolvery: detained']],
    ['Anna Tolvery was remanded in custody until June.', ['Anna Tolvery: awaiting-trial']],
    ['Anna Tolvery is under investigation for treason.', ['Anna Tolvery: not-stated']],
    ['Anna Tolvery is awaiting her verdict.', ['Anna Tolvery: awaiting-trial']],
    ['Anna Tolvery is behind bars.', ['Anna Tolvery: imprisoned']],
    [
      'The court handed down a sentence of ten years to Anna Tolvery.',
      ['Anna Tolvery: imprisoned'],
    ],
    ['Anna Tolvery was handed a ten-year sentence.', ['Anna Tolvery: imprisoned']],
    ['Anna Tolvery received a sentence of seven years.', ['Anna Tolvery: imprisoned']],
    ['Anna Tolvery was forcibly disappeared.', ['Anna Tolvery: disappeared']],
    ['Anna Tolvery has been missing since May 2010.', ['Anna Tolvery: disappeared']],
    ['Anna Tolvery has not been seen since May 2010.', ['Anna Tolvery: disappeared']],
    ['Anna Tolvery vanished on 3 May.', ['Anna Tolvery: disappeared']],
    ['Gunmen kidnapped Anna Tolvery on 3 May.', ['Anna Tolvery: detained']],
    ['Anna Tolvery was deported to Arvika.', ['Anna Tolvery: not-stated']],
    ['Anna Tolvery was released on bail.', ['Anna Tolvery: released-restricted']],
    ['Anna Tolvery was acquitted in June.', ['Anna Tolvery: released']],
    ['Anna Tolvery was pardoned in June.', ['Anna Tolvery: released']],
    ['Anna Tolvery was executed in June.', ['Anna Tolvery: died']],
    ['Anna Tolvery is on death row.', ['Anna Tolvery: imprisoned']],
    ['Anna Tolvery is under sentence of death.', ['Anna Tolvery: imprisoned']],
    ['Anna Tolvery, a nurse, is on hunger strike in Arvika Prison.', ['Anna Tolvery: imprisoned']],
    ['Anna Tolvery has been denied medical care in prison.', ['Anna Tolvery: imprisoned']],
    ['Anna Tolvery was committed to a psychiatric hospital.', ['Anna Tolvery: confined']],
    [
      'We are concerned about the fate of Anna Tolvery, who disappeared in May.',
      ['Anna Tolvery: disappeared'],
    ],
    ['Anna Tolvery, municipal deputy, sentenced to seven years', ['Anna Tolvery: imprisoned']],
    [
      '1. Anna Tolvery, municipal deputy, sentenced to seven years\n2. Ivo Marsk, baker, in pre-trial detention',
      ['Anna Tolvery: imprisoned', 'Ivo Marsk: awaiting-trial'],
    ],
    [
      '- Anna Tolvery – journalist – 8 years in prison\n- Ivo Marsk – baker – house arrest',
      ['Anna Tolvery: imprisoned', 'Ivo Marsk: confined'],
    ],
    [
      '| Name | Status |\n| --- | --- |\n| Anna Tolvery | detained since May |\n| Ivo Marsk | sentenced to two years |',
      ['Anna Tolvery: detained', 'Ivo Marsk: imprisoned'],
    ],
    [
      '## Prisoners\n\n- Anna Tolvery\n- Ivo Marsk',
      ['Anna Tolvery: not-stated', 'Ivo Marsk: not-stated'],
    ],
    [
      'Dr. Anna Tolvery is a teacher.\n\nDr. Tolvery was detained in May.\n\nTolvery was sentenced to five years.',
      ['Anna Tolvery: imprisoned'],
    ],
    [
      'We call for the immediate and unconditional release of Anna Tolvery, Ivo Marsk and all others.',
      ['Anna Tolvery: not-stated', 'Ivo Marsk: not-stated'],
    ],
    ['Free Anna Tolvery!', ['Anna Tolvery: not-stated']],
    ['We urge you to drop all charges against Anna Tolvery.', ['Anna Tolvery: awaiting-trial']],
    ['Anna Tolvery has spent more than three years in prison.', ['Anna Tolvery: imprisoned']],
    [
      'Security agents stormed the home of Anna Tolvery and took her away.',
      ['Anna Tolvery: detained'],
    ],
    ['The authorities have imprisoned Anna Tolvery for her poems.', ['Anna Tolvery: imprisoned']],
    [
      'Anna Tolvery, 45, a lawyer, was arrested on 4 May; she has since been charged with fraud.',
      ['Anna Tolvery: awaiting-trial'],
    ],
    ['Anna Tolvery faces up to ten years in prison.', ['Anna Tolvery: awaiting-trial']],
    ['Anna Tolvery went on trial on 4 May.', ['Anna Tolvery: awaiting-trial']],
    ['The trial of Anna Tolvery opened on 4 May.', ['Anna Tolvery: awaiting-trial']],
    ['Anna Tolvery died in prison after being denied treatment.', ['Anna Tolvery: died']],
    ['Anna Tolvery’s whereabouts remain unknown.', ['Anna Tolvery: disappeared']],
    ['The whereabouts of Anna Tolvery remain unknown.', ['Anna Tolvery: disappeared']],
    [
      'Anna Tolvery was freed last week after serving her full sentence.',
      ['Anna Tolvery: released'],
    ],
    [
      'Anna Tolvery (pictured) has been in solitary confinement since May.',
      ['Anna Tolvery: detained'],
    ],
    ['Among them is Anna Tolvery, who was jailed for nine years.', ['Anna Tolvery: imprisoned']],
    ['Anna Tolvery was extradited to Ravendal and jailed.', ['Anna Tolvery: imprisoned']],
    ['Anna Tolvery continues to serve a life sentence.', ['Anna Tolvery: imprisoned']],
    ['记者林若水被抓，关押在看守所。', ['林若水: detained']],
    ['记者林若水遭羁押至今。', ['林若水: detained']],
    ['林若水被控煽动颠覆国家政权罪。', ['林若水: awaiting-trial']],
    ['林若水获刑七年，正在服刑。', ['林若水: imprisoned']],
    ['林若水已于五月还押候审。', ['林若水: awaiting-trial']],
    ['林若水自五月起失联。', ['林若水: disappeared']],
    ['林若水一直被软禁在家中。', ['林若水: confined']],
    ['林若水刑满获释。', ['林若水: released']],
    ['林若水被遣返中国后遭拘押。', ['林若水: detained']],
    ['林若水遭绑架。', ['林若水: detained']],
    ['林若水死于狱中。', ['林若水: died']],
    ['林若水（女，34岁，教师）：被判有期徒刑三年', ['林若水: imprisoned']],
    [
      '在押人士名单：\n\n1. 林若水\n2. 阮文博\n3. 陈大同',
      ['林若水: not-stated', '阮文博: not-stated', '陈大同: not-stated'],
    ],
    ['艺术家林若水被警方从家中带走，至今音讯全无。', ['林若水: disappeared']],
    ['林若水被捕后，当局拒绝家属会见。', ['林若水: detained']],
    ['我们关注林若水、阮文博两位律师被羁押一事。', ['林若水: detained', '阮文博: detained']],
    [
      'Anna Tolvery, whose husband Ivo Marsk was detained in May, has written to you.',
      ['Ivo Marsk: detained'],
    ],
    [
      'Police took three of our neighbors: Anna Tolvery, Ivo Marsk and Peter Oskerly.',
      ['Anna Tolvery: detained', 'Ivo Marsk: detained', 'Peter Oskerly: detained'],
    ],
    [
      'Anna Tolvery, a nurse, and Peter Oskerly, a baker, are awaiting trial.',
      ['Anna Tolvery: awaiting-trial', 'Peter Oskerly: awaiting-trial'],
    ],
    [
      'Anna Tolvery was sentenced on 3 May to five years, Peter Oskerly on 4 May to three.',
      ['Anna Tolvery: imprisoned', 'Peter Oskerly: imprisoned'],
    ],
    [
      'Anna Tolvery, a nurse who worked with Ruan Wenbo in Arvika, was detained.',
      ['Anna Tolvery: detained'],
    ],
    [
      'The soloist was Anna Tolvery. We learn that she was convicted in May.',
      ['Anna Tolvery: imprisoned'],
    ],
    [
      'Anna Tolvery was arrested in May. Judge Peter Oskerly sentenced her to two years.',
      ['Anna Tolvery: imprisoned'],
    ],
    ['Anna Tolvery was taken away. Nobody has seen her since.', ['Anna Tolvery: disappeared']],
    ['Nothing has been heard since 1995 of Anna Tolvery.', ['Anna Tolvery: disappeared']],
    [
      'Anna Tolvery was released in May. She may not leave the city.',
      ['Anna Tolvery: released-restricted'],
    ],
    [
      'Anna Tolvery has been in the custody of the police since May and has been charged with nothing.',
      ['Anna Tolvery: detained'],
    ],
    ['Anna Tolvery is in the third year of a six-year sentence.', ['Anna Tolvery: imprisoned']],
    [
      'Anna Tolvery completed her term in May and returned to her family.',
      ['Anna Tolvery: released'],
    ],
    [
      '艺术家林若水在机场被边防人员带走，他的助手阮文博也被拘留。',
      ['林若水: detained', '阮文博: detained'],
    ],
    [
      '警方带走了三名志愿者：林若水、阮文博和陈大同。',
      ['林若水: detained', '阮文博: detained', '陈大同: detained'],
    ],
    [
      '• 林若水，作家，五月被带走；\n• 陈大同，律师，失踪至今；',
      ['林若水: detained', '陈大同: disappeared'],
    ],
    ['林若水，博士后，研究尘肺病。在家中被带走，现已批准逮捕。', ['林若水: awaiting-trial']],
    ['Le journaliste Marcel Tolvery a été enlevé à son domicile.', ['Marcel Tolvery: detained']],
    [
      'La dirigente Marta Oskerly Pravia fue condenada a seis años de prisión.',
      ['Marta Oskerly Pravia: imprisoned'],
    ],
    [
      'Die Musikerin Hanna Tolvery sitzt seit Mai in Untersuchungshaft.',
      ['Hanna Tolvery: awaiting-trial'],
    ],
    [
      'Der Anwalt Peter Oskerly wurde am 3. Mai zu acht Jahren Haft verurteilt.',
      ['Peter Oskerly: imprisoned'],
    ],
  ])('%s', (text, held) => {
    expect(told(text).held).toEqual(held);
  });
});

describe('more ways to say it', () => {
  it.each([
    ['Anna Tolvery has since May been kept under house arrest.', ['Anna Tolvery: confined']],
    ['Anna Tolvery is four years into a ten-year sentence.', ['Anna Tolvery: imprisoned']],
    [
      'On Sunday Anna Tolvery will begin her sixth year in the prison of Arvika.',
      ['Anna Tolvery: imprisoned'],
    ],
    ['Anna Tolvery has spent 1,500 days in the Arvika prison camp.', ['Anna Tolvery: imprisoned']],
    [
      'Bishop Anna Tolvery has not been allowed out of her residence for years.',
      ['Anna Tolvery: confined'],
    ],
    ['Anna Tolvery came home at Easter, after nine years.', ['Anna Tolvery: released']],
    ['Anna Tolvery walked free last month.', ['Anna Tolvery: released']],
    ['Anna Tolvery left prison last year.', ['Anna Tolvery: released']],
    ['Anna Tolvery came out on parole in May.', ['Anna Tolvery: released-restricted']],
    [
      'Anna Tolvery has got bail, but with an ankle monitor.',
      ['Anna Tolvery: released-restricted'],
    ],
    [
      'Anna Tolvery was given a suspended sentence of two years.',
      ['Anna Tolvery: released-restricted'],
    ],
    [
      'Anna Tolvery was pulled out of a night bus by men in plain clothes.',
      ['Anna Tolvery: detained'],
    ],
    ['A man who had been exchanged, Peter Oskerly, rang me.', ['Peter Oskerly: released']],
    ['My neighbor is looking for her husband Peter Oskerly.', ['Peter Oskerly: disappeared']],
    [
      'Anna Tolvery (22 years) and Peter Oskerly (life) are in the colony at Arvika.',
      ['Anna Tolvery: imprisoned', 'Peter Oskerly: imprisoned'],
    ],
    [
      'See to it that Mr. Peter Oskerly, a nurse, is released without delay.',
      ['Peter Oskerly: not-stated'],
    ],
    [
      'Peter Oskerly, who had been released in March, has been placed under house arrest.',
      ['Peter Oskerly: confined'],
    ],
    [
      'Anna Tolvery remains in the detention house; of a third there is no news.',
      ['Anna Tolvery: detained'],
    ],
    [
      '| Name | Taken | Now |\n| - | - | - |\n| Atty. Peter Oskerly | 22 Jan 2021 | Arvika District Jail, no bail |\n| Anna Tolvery | 22 Jan 2021 | Not seen since |',
      ['Peter Oskerly: detained', 'Anna Tolvery: disappeared'],
    ],
    [
      '- Anna Tolvery, line worker, 31: four years;\n- Peter Oskerly, cook: police at the door, not let out.',
      ['Anna Tolvery: imprisoned', 'Peter Oskerly: confined'],
    ],
    [
      'Mr. Peter Oskerly and Ms. Anna Oskerly were arrested. Mr. Oskerly died in prison.',
      ['Peter Oskerly: died', 'Anna Oskerly: detained'],
    ],
    [
      'Anna Tolvery has been banned from travel since her release.',
      ['Anna Tolvery: released-restricted'],
    ],
    ['Anna Tolvery still sits in the cells of the police.', ['Anna Tolvery: detained']],
    ['Anna Tolvery turned thirty in prison.', ['Anna Tolvery: imprisoned']],
    ['Anna Tolvery is yet to be brought before a court.', ['Anna Tolvery: awaiting-trial']],
    ['Anna Tolvery has not come home since May.', ['Anna Tolvery: disappeared']],
    ['Anna Tolvery was hanged at dawn.', ['Anna Tolvery: died']],
    ['Anna Tolvery got five years.', ['Anna Tolvery: imprisoned']],
    ['The court gave Anna Tolvery nine months.', ['Anna Tolvery: imprisoned']],
    ['Men came for Anna Tolvery at dawn.', ['Anna Tolvery: detained']],
    ['Anna Tolvery, whom you jailed in May, is ill.', ['Anna Tolvery: imprisoned']],
    ['Anna Tolvery is a free woman again.', ['Anna Tolvery: released']],
    ['Anna Tolvery was taken back in June.', ['Anna Tolvery: detained']],
    ['Anna Tolvery, teacher. Picked up in May.', ['Anna Tolvery: detained']],
    ['林若水被投入大牢，判了七年。', ['林若水: imprisoned']],
    ['林若水至今没有回来。', ['林若水: disappeared']],
    ['林若水已平安回家。', ['林若水: released']],
    ['林若水已假释，但仍遭监控。', ['林若水: released-restricted']],
    ['林若水被判三年缓刑四年。', ['林若水: released-restricted']],
    ['林若水刑满后一直被软禁在家。', ['林若水: confined']],
    ['林若水被送去劳动教养一年半。', ['林若水: imprisoned']],
    ['林若水被带走以后，就再也没有消息。', ['林若水: disappeared']],
    ['林若水獲高等法院法官阮文博批准保釋。', ['林若水: released-restricted']],
    ['學生林若水因「參與未經批准集結」被判監十個月。', ['林若水: imprisoned']],
    ['我叫阮小雨，是林若水的姐姐。\n\n去年法院判处弟弟有期徒刑五年。', ['林若水: imprisoned']],
    ['僧人洛追德吉被带走了。', ['洛追德吉: detained']],
    [
      'Anna Tolvery was forced into a car. Neither her mother nor her employer has seen her since.',
      ['Anna Tolvery: disappeared'],
    ],
    [
      'We welcome the release on 3 May of the blogger Anna Tolvery after six years in prison.',
      ['Anna Tolvery: released'],
    ],
    ['We would welcome the release of the blogger Anna Tolvery.', ['Anna Tolvery: not-stated']],
    [
      'Anna Tolvery was arrested in May. She was sentenced to two years and, having served her term, is now under judicial supervision.',
      ['Anna Tolvery: released-restricted'],
    ],
    [
      'The former head of the section, Me Fethi Tolvery, was held for four days and released without charge.',
      ['Fethi Tolvery: released'],
    ],
    [
      'The family has heard nothing of his brother Erkin Tolvery since May.',
      ['Erkin Tolvery: disappeared'],
    ],
    [
      'We remember the singer Anna Tolvery, whom they deposed and whose place of detention is unknown.',
      ['Anna Tolvery: detained'],
    ],
    ['The singer Anna Tolvery died in a shipping container in the desert.', ['Anna Tolvery: died']],
    [
      'A friend says that Anna Tolvery is being kept in the basement of a ministry.',
      ['Anna Tolvery: detained'],
    ],
    [
      'The poet Tran Thi Ngoc Lan was arrested. Ngoc Lan was sentenced to nine years.',
      ['Tran Thi Ngoc Lan: imprisoned'],
    ],
    [
      '被捕的三人為記者林若水、歌手阮文博及學者符小雨。前兩人已於昨晚獲准保釋，須交出護照；符小雨至今仍被扣留。',
      ['林若水: released-restricted', '阮文博: released-restricted', '符小雨: detained'],
    ],
    [
      '當中包括正於南崗監獄服刑六年的單小雨，以及仍在還押候審的麥若水。',
      ['單小雨: imprisoned', '麥若水: awaiting-trial'],
    ],
    ['老师乌云高娃已经刑满回家。', ['乌云高娃: released']],
    [
      'Neither Anna Tolvery nor Peter Oskerly has been heard from since.',
      ['Anna Tolvery: disappeared', 'Peter Oskerly: disappeared'],
    ],
    ['Anna Tolvery was whisked away by men in plain clothes.', ['Anna Tolvery: detained']],
    [
      'Anna Tolvery, a teacher, is entering her third year behind bars.',
      ['Anna Tolvery: imprisoned'],
    ],
    ['Anna Tolvery has been returned to prison.', ['Anna Tolvery: imprisoned']],
    ['Prosecutors are seeking ten years for Anna Tolvery.', ['Anna Tolvery: awaiting-trial']],
    ['Anna Tolvery goes on trial on 4 June.', ['Anna Tolvery: awaiting-trial']],
    ['Anna Tolvery is due to appear in court on Monday.', ['Anna Tolvery: awaiting-trial']],
    ['Anna Tolvery’s appeal was rejected.', ['Anna Tolvery: imprisoned']],
    [
      'Agents stormed the home of Anna Tolvery and drove her to an unknown location.',
      ['Anna Tolvery: detained'],
    ],
    ['Anna Tolvery lost her life in custody.', ['Anna Tolvery: died']],
    ['Anna Tolvery succumbed to her injuries in a police cell.', ['Anna Tolvery: died']],
    ['It is three years since Anna Tolvery was last seen.', ['Anna Tolvery: disappeared']],
    ['林若水身陷囹圄已五年。', ['林若水: imprisoned']],
    ['林若水不知去向。', ['林若水: disappeared']],
    ['林若水自此杳无音信。', ['林若水: disappeared']],
    ['林若水被便衣人员架走。', ['林若水: detained']],
    ['林若水刚刚服完四年刑期。', ['林若水: released']],
    ['林若水获准取保。', ['林若水: released']],
    ['林若水被拒絕保釋。', ['林若水: awaiting-trial']],
    ['林若水不幸在看守所内死亡。', ['林若水: died']],
    ['另一位朋友朝鲁，从2020年冬天以后就再也没有消息。', ['朝鲁: disappeared']],
    ['出版人林立生於2023年3月赴外地探親後失去聯繫。', ['林立生: disappeared']],
    ['布道者施小雨在广东被羁押候审。', ['施小雨: awaiting-trial']],
    [
      '林若水於2022年8月被帶走。今年8月，南崗市中級人民法院以「分裂罪」判處其有期徒刑九年。',
      ['林若水: imprisoned'],
    ],
    [
      '硕士生沐小雨被带走，至今下落不明。同日，本科生阮文博被殴打、带走，六小时后获释。',
      ['沐小雨: disappeared', '阮文博: released'],
    ],
  ])('%s', (text, held) => {
    expect(told(text).held).toEqual(held);
  });
});

describe('what is said of people and makes no prisoner of them', () => {
  it.each([
    'Judge Anna Tolvery handed down the sentence.',
    'Secretary Anna Tolvery said that prisoners must be released.',
    'The writer Anna Tolvery once said that prison is no place for poets.',
    'Her lawyer, Anna Tolvery, was not allowed to see her.',
    'Anna Tolvery took office in 2012.',
    'Sir Peter Tolvery, who served as secretary in the 1980s, spoke.',
    'General Peter Tolvery was acquitted.',
    'Anna Tolvery visited her brother in prison.',
    'Judge Anna Tolvery gave the guards ten minutes.',
    'Her brother, Peter Tolvery, was questioned about her travels.',
    '- Anna Tolvery, warden, Arvika District Jail',
    '他入狱前最喜欢读作家林若水的书。',
    '我叫阮小雨，是林若水的姐姐。\n\n他的弟弟被判处五年。',
    'Anna Tolvery released a report on prisons.',
    'Anna Tolvery held a press conference and was given a prize.',
    'Anna Tolvery was given ten minutes to speak.',
    'Anna Tolvery returned home in 2012.',
    'Anna Tolvery died in 2012, aged ninety.',
    'Anna Tolvery, the mayor, arrested nobody and has held no office since.',
    'The mother of three, Anna Tolvery, fears that she may be arrested.',
    'The reporter Anna Tolvery accused them of taking money.',
    'Superintendent Anna Tolvery has kept the logbook.',
    'Le ministre Marcel Tolvery a déclaré que les prisonniers seront libérés.',
    '林若水在狱中写道：“无人是孤岛。”',
    '工人林若水今年三月去世了。',
    '律师阮文博为林若水申请取保候审。',
    'Her lawyer, Anna Tolvery, has been denied access to her medical records.',
    '监狱领导林若水说，保外就医“上面不会批”。',
    '林若水告诉我们，被关押的人都在等消息。',
    '他在任教時被截停，至今仍被扣留。',
    '倡导者向当局请愿，抗议者时常被拘留。',
    '目击者路过时见到他被带走。',
    'The lawyer Anna Tolvery drove her to the airport.',
  ])('%s', (text) => {
    expect(told(text).held).toEqual([]);
  });
});

describe('the bounds of a name', () => {
  it.each([
    ['广州的隋阮青松律师被捕。我们要求当局允许隋阮青松会见律师。', ['隋阮青松: detained']],
    ['竺老师说，林若水被带走了。', ['林若水: detained']],
    ['L’étudiante Marie Tolvery a été arrêtée.', ['Marie Tolvery: detained']],
    ['Bring my son Kwame home. Kwame Asante-Brew is in a cell.', ['Kwame Asante-Brew: detained']],
  ])('%s', (text, held) => {
    expect(told(text).held).toEqual(held);
  });
});

describe('text made to be slow', () => {
  it.each([
    'was '.repeat(20_000),
    'Anna Tolvery, '.repeat(3000),
    'Anna Tolvery a été '.repeat(3000),
    '被捕，'.repeat(20_000),
    '林若水、'.repeat(10_000),
    `${'nobody has '.repeat(8000)}seen him`,
    'He said (not, '.repeat(5000),
    'Anna Tolvery | four years and '.repeat(3000),
    `Anna Tolvery had been released ${'has been '.repeat(8000)}`,
    'a man who had been '.repeat(5000),
    `我叫${'林若水，是'.repeat(6000)}`,
    `Anna Tolvery was detained by ${'a'.repeat(5000)}! on`,
    `Anna Tolvery was detained by ${'a-b c’d.'.repeat(3000)}`,
    'Anna Tolvery was charged with fraud on May 3 and '.repeat(1500),
    `Police arrested Anna Tolvery, director of ${'Quill House and '.repeat(4000)}`,
    `林若水于${'5月4日'.repeat(5000)}被捕`,
    `林若水以涉嫌${'寻衅滋事的'.repeat(4000)}罪被捕`,
  ])('%#', (text) => {
    expect(told(text)).toBeDefined();
  });
});
