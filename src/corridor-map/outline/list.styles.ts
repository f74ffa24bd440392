import { css } from 'lit';

/** The styles of the list, which stands under the map, or beside it where the graphic is wide enough. */
export const listStyles = css`
  .wide {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 22em;
    column-gap: 20px;
  }
  /* As high as the map beside it, whatever its content. */
  .wide .guide {
    display: flex;
    flex-direction: column;
    gap: 12px;
    contain: size;
  }
  .wide .entries {
    margin: 0;
    overflow: auto;
  }
  /* The same for a drawing by a server, which does not know the width of the page. */
  @container story (width >= 60em) {
    .stage {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 22em;
      column-gap: 20px;
    }
    .stage .guide {
      display: flex;
      flex-direction: column;
      gap: 12px;
      contain: size;
    }
    .stage .entries {
      margin: 0;
      overflow: auto;
    }
  }
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: 0 20px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .entries li {
    border-block-end: 1px solid var(--_hair);
  }
  .entry {
    position: relative;
    display: flex;
    align-items: center;
    gap: 10px;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 4px 0;
    padding-inline-end: 32px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .entry > [width='14'] {
    margin-inline: 9px;
  }
  .entry:hover bdi {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .name {
    flex: 1;
  }
  .state {
    display: block;
    color: var(--_soft);
    font-size: 0.9286em;
  }
`;
