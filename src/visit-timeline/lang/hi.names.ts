import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: 'इस्लामाबाद',
  Ashgabat: 'अश्गाबात',
  'Shehbaz Sharif': 'शहबाज़ शरीफ़',
  'Kassym-Jomart Tokayev': 'क़ासिम-जोमार्त तोकायेव',
  'Shavkat Mirziyoyev': 'शवकत मिर्ज़ियोयेव',
  'Sadyr Japarov': 'सादिर जपारोव',
  'forum on 30 years of neutrality': 'तटस्थता के 30 वर्ष पर मंच',
  'official visit': 'आधिकारिक दौरा',
  'US blockade of all Iranian ports': 'सभी ईरानी बंदरगाहों की अमेरिकी नाकाबंदी',
  'Afghan–Pakistani talks in Urumqi': 'उरुमची में अफ़गान–पाकिस्तान वार्ता',
  'Strait of Hormuz declared closed by Iran': 'ईरान ने होर्मुज़ जलडमरूमध्य बंद घोषित किया',
  'US and Israeli strikes on Iran, beginning of a war': 'ईरान पर अमेरिका और इज़राइल के हमले, युद्ध की शुरुआत',
  'Pakistani air strikes on Kabul and Kandahar, fighting at the border':
    'काबुल और कंधार पर पाकिस्तान के हवाई हमले, सीमा पर लड़ाई',
  'Pakistani air strikes in eastern Afghanistan': 'पूर्वी अफ़गानिस्तान पर पाकिस्तान के हवाई हमले',
};
