/** The words of the list of sources and of the corrections, which arrive after the first drawing. */
export const enSources = {
  /** The kind of a source, in brackets after its publisher. */
  kinds: {
    official: 'official',
    'state-media': 'state media',
    news: 'news',
    repost: 'repost',
    reference: 'reference',
  },
  corrections: 'Corrections',
  /** Begins the list of statements of the article that are not followed. */
  notFollowed: 'Stated by the article, and not followed:',
};

export type SourceStrings = typeof enSources;
