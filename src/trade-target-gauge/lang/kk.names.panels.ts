import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Deputy prime minister of Uzbekistan': 'Өзбекстан премьер-министрінің орынбасары',
  'Afghan Ministry of Industry and Commerce': 'Ауғанстанның өнеркәсіп және сауда министрлігі',
  'Pakistan Foreign Office': 'Пәкістан сыртқы істер министрлігі',
  'Pakistani official data': 'Пәкістанның ресми деректері',
  'Government of Kazakhstan': 'Қазақстан үкіметі',
  'Brief of the Indian government': 'Үндістан үкіметінің анықтамасы',
  'Foreign minister of India': 'Үндістанның сыртқы істер министрі',
  'Power minister of Pakistan': 'Пәкістанның энергетика министрі',
  'Trade with Afghanistan halted by Pakistan': 'Пәкістанның Ауғанстанмен сауданы тоқтатуы',
  'Pakistani air strikes on Kabul and Kandahar': 'Пәкістанның Кабул мен Қандаһарға әуе соққылары',
  'Talks of Afghanistan and Pakistan in Urumqi': 'Ауғанстан мен Пәкістанның Үрімжідегі келіссөздері',
  'Kazakhstan as the major supplier of food grains to Afghanistan':
    'Қазақстан — Ауғанстанға азық-түлік астығын негізгі жеткізуші',
  'Kazakhstan as the largest food supplier of Afghanistan, by its trade ministry':
    'Қазақстан — сауда министрлігінің дерегінше, Ауғанстанға азық-түлік жеткізетін ең ірі ел',
  'Kazakh wheat and flour for Afghanistan, in grain equivalent':
    'Ауғанстанға арналған қазақ бидайы мен ұны, астық баламасымен',
  'Kazakh wheat for Afghanistan': 'Ауғанстанға арналған қазақ бидайы',
  'Modest increases in trade between India and Central Asia': 'Үндістан мен Орталық Азия саудасының шамалы өсуі',
};
