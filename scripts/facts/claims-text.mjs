/** Writes what the article says, and where it can be checked: a page of the guides, and a panel of the article's page. */

const VERDICTS = { supported: 'supported', disputed: 'disputed', unsupported: 'no source found', opinion: 'opinion' };
/** The ids that the graphics have on the pages. */
const PAGE_IDS = {
  'corridor-map': 'map',
  'trade-target-gauge': 'trade',
  'visit-timeline': 'visits',
  'incident-trend': 'incidents',
};
const NAMES = {
  'corridor-map': 'Map',
  'trade-target-gauge': 'Gauge',
  'visit-timeline': 'Timeline',
  'incident-trend': 'Trend',
};

const cell = (text = '') => text.replaceAll('|', '\\|');
const escape = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);
const placesOf = ({ told = [] }) => [...new Map(told.map((one) => [`${one.graphic} ${one.item ?? ''}`, one])).values()];

/** Returns how many claims there are of each verdict, in words. */
export function countsOf(claims) {
  const count = (wanted) => claims.filter(({ verdict }) => verdict === wanted).length;
  const checkable = claims.length - count('opinion');
  const counts = Object.keys(VERDICTS).map((verdict) => `${count(verdict)} ${VERDICTS[verdict]}`);
  return `${claims.length} claims, of which ${checkable} can be checked: ${counts.join(', ')}.`;
}

/** Returns the page of the guides, in Markdown. */
export function guideOf(claims) {
  const rows = claims.map((claim) => {
    const where = placesOf(claim).map(({ graphic, item }) => `${NAMES[graphic]}${item ? ` \`${item}\`` : ''}`);
    return `| ${[claim.id, cell(claim.claim), VERDICTS[claim.verdict], where.join(', '), cell(claim.note)].join(' | ')} |`;
  });
  return `# What the article says

The graphics go with the commentary “Can Pakistan Break the Connectivity Barrier to Central Asia?”. This is what it claims, in our
own words, whether sources bear it, and the item of a graphic where a reader finds that. ${countsOf(claims)}

The list is \`data/claims.json\`; \`npm run docs\` writes this page, and a check finds each claim in the graphics.

| Id | Claim | Verdict | Where | What was found |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** Returns the panel of a page, whose links lead to the items of its graphics. */
export function panelOf(claims) {
  const link = ({ graphic, item }) => {
    const id = PAGE_IDS[graphic];
    const value = item ? ` data-story-for="${id}" data-story-value="${escape(item)}"` : '';
    return `<a href="#${id}"${value}>${NAMES[graphic]}</a>`;
  };
  const items = claims.map((claim) => {
    // One link a graphic: several of the same name would not tell where they lead.
    const places = placesOf(claim).filter(
      (one, i, all) => all.findIndex(({ graphic }) => graphic === one.graphic) === i,
    );
    const where = places.map(link).join(', ');
    const note = claim.note ? ` ${escape(claim.note)}` : '';
    return `<li>${escape(claim.claim)}: <strong>${VERDICTS[claim.verdict]}</strong>.${note}${where && ` (${where})`}</li>`;
  });
  return `<details id="claims">
<summary>What the article says</summary>
<p>${countsOf(claims)}</p>
<ol>
${items.join('\n')}
</ol>
</details>`;
}
