import { css } from 'lit';

const styles = css`
  .join {
    max-inline-size: 70em;
  }
  .join > * + * {
    margin-block-start: var(--_s6);
  }
  .brand,
  .compact > .title {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    font-weight: 700;
  }
  .brand > .mark {
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  /* Beside each other while there is room for both. */
  .head,
  .ways,
  .gains {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: var(--_s3) var(--_s6);
    align-items: start;
  }
  .display {
    margin-block-start: var(--_s2);
    font-family: var(--_heading);
    font-size: var(--_display);
    font-weight: 700;
    line-height: 1.15;
  }
  .lead {
    max-inline-size: 34em;
    font-size: 1.125em;
    line-height: 1.4;
  }
  .gains {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16.5em), 1fr));
    row-gap: 0;
    align-items: stretch;
    margin-block-start: var(--_s3);
  }
  .gains > li {
    padding-block: var(--_s2);
    border-block-start: 1px solid var(--_hair);
  }
  .ways {
    row-gap: var(--_s6);
  }
  .way {
    padding-block-start: var(--_s4);
    border-block-start: 2px solid;
  }
  /* A slot has no box: its content keeps the distance. */
  .way > * + *,
  .way > slot > *,
  .compact > slot > *,
  .errand > * + * {
    margin-block-start: var(--_s3);
  }
  .way > .errand {
    margin-block-start: var(--_s5);
  }
  .words {
    font-size: 1em;
  }
  .ways-on > li {
    padding-block: var(--_s1);
    padding-inline-start: var(--_s1);
  }

  .file {
    display: flex;
    gap: var(--_s4);
    align-items: center;
  }
  .paper {
    flex: none;
    inline-size: 3.75em;
    fill: var(--_on-field);
  }
  .sheet {
    fill: var(--_field);
    stroke: var(--_edge);
  }
  .line,
  .pen {
    fill: none;
    stroke: var(--_on-field);
    stroke-width: 1.4;
    stroke-linecap: round;
  }
  .line {
    stroke-width: 1;
    opacity: 0.35;
  }

  .compact {
    padding-block: var(--_s4);
    border-block: 2px solid;
  }
  .compact > * + * {
    margin-block-start: var(--_s3);
  }
  .compact-doors {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s5);
  }

  @media (forced-colors: active) {
    .line {
      opacity: 1;
    }
  }
  @media print {
    .ways {
      display: block;
    }
    .way {
      break-inside: avoid;
      margin-block-end: var(--_s5);
    }
  }
`;

export { styles };
