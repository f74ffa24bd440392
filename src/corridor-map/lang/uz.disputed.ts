import type { DisputedStrings } from './en.disputed.js';

const claims = (country: string, line = '') =>
  `Chegaralar ${country} daʼvo qilganidek${line}. Boshqalar ularni boshqacha koʻradi; hech bir hukumat bu chizmani tasdiqlamagan.`;

export const uzDisputed: DisputedStrings = {
  views: {
    neutral:
      'Betaraf koʻrinish: ikki tomonini boshqaruvchilar orasidagi chiziq uzuq-uzuq, bitta boshqaruv ichidagi daʼvo nuqtali, bahsli joylar soyali. Birorta bahsli chiziq uzluksiz emas.',
    in: claims('Hindiston'),
    pk: claims('Pokiston', '; Nazorat chizigʻi nuqtali'),
    cn: claims('Xitoy', '; Nazorat chizigʻi uzuq-uzuq'),
    defacto: 'Har bir tomonni boshqaruvchilar orasidagi chegaralar. Daʼvolar chizilmagan.',
  },
  pieces: {
    'IN-JK': 'Jammu va Kashmir',
    'IN-LA': 'Ladakx',
    'IN-DM': 'Demchok',
    'IN-AR': 'Arunachal-Pradesh (bahsli qismi)',
    KAS: 'Siachen muzligi',
    'PK-JK': 'Ozod Kashmir',
    'PK-GB': 'Gilgit-Baltiston',
    'CN-AK': 'Aksaychin',
    'CN-SH': 'Shaksgam',
    'UA-43': 'Qrim va Sevastopol',
    'GE-AB': 'Abxaziya',
    'GE-SO': 'Janubiy Osetiya',
    'IL-GO': 'Joʻlon tepaliklari',
    CYN: 'Shimoliy Kipr',
  },
  itself: 'oʻz hokimiyati',
  piece: (name, by, claimant) => `${name} – boshqaradi: ${by}, daʼvo qiladi: ${claimant}`,
  drawnAs: (piece, country) => `${piece}; chizmada quyidagining qismi: ${country}`,
  beyond: 'Xaritaning bu qismidan tashqarida:',
};
