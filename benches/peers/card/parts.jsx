// The parts of an answer between the picture and the folds.

import { memo } from "framework";
import { Shape } from "./picture.jsx";
import { Words } from "./words.jsx";

/** `[x, width, y, height, class]` for each part of a bar. */
const Bar = memo(function Bar({ kind, viewBox, rects }) {
  return (
    <svg className={kind} viewBox={viewBox} aria-hidden="true" preserveAspectRatio="none">
      {rects.map(([x, width, y, height, kind], at) => <rect key={at} x={x} width={width} y={y} height={height} className={kind} />)}
    </svg>
  );
});

export const Chain = memo(function Chain({ chain }) {
  return (
    <section className="chain">
      <h4 className="section">{chain.title}</h4>
      {chain.bar && <Bar {...chain.bar} />}
      <ul className="parts">
        {chain.parts.map(({ id, key, name, value }) => <li key={id}>{key && <Bar {...key} />}<span><Words tree={name} /></span><b>{value}</b></li>)}
      </ul>
    </section>
  );
});

export const Advice = memo(function Advice({ advice }) {
  return (
    <div className={advice.kind}>
      {advice.icon && <Shape {...advice.icon} />}
      <p className="headline">{advice.headline}</p>
      <p className="fact">{advice.fact}</p>
    </div>
  );
});

const Meter = memo(function Meter({ meter }) {
  return (
    <li className="meter">
      <span className="name"><Words tree={meter.name} /></span>
      <span className={meter.zone.kind}><Words tree={meter.zone.words} /></span>
      {meter.bar && <Bar {...meter.bar} />}
    </li>
  );
});

export const Meters = memo(function Meters({ meters, label }) {
  return <ul className="meters" aria-label={label}>{meters.map((meter) => <Meter key={meter.id} meter={meter} />)}</ul>;
});

const Chip = memo(function Chip({ chip, isChosen, onChip }) {
  return (
    <button type="button" className="movement" aria-pressed={isChosen} onClick={() => onChip(chip.id)}>
      {chip.icon && <Shape {...chip.icon} />}
      <span><span className="name"><Words tree={chip.name} /></span><span className="unseen">{chip.level}</span></span>
    </button>
  );
});

export function Chips({ whom, chosen, onChip, children }) {
  return (
    <fieldset className="whom">
      <legend>{whom.legend}</legend>
      <div className="movements">
        {whom.chips.map((chip) => <Chip key={chip.id} chip={chip} isChosen={chip.id == chosen} onChip={onChip} />)}
        {children}
      </div>
    </fieldset>
  );
}

const Tile = memo(function Tile({ tile }) {
  return (
    <li>
      <button type="button" className={tile.kind}>
        <span className="thumb"><Shape {...tile.thumb} /></span>
        <span className="what">
          <span className="name"><Words tree={tile.name} /></span>
          {tile.level && <span className="level">{tile.level.icon && <Shape {...tile.level.icon} />}<span className="words"><Words tree={tile.level.words} /></span></span>}
          <span className="small">{tile.small}</span>
        </span>
      </button>
    </li>
  );
});

export const Tiles = memo(function Tiles({ instead }) {
  return (
    <section className="what-instead">
      <h4 className="section">{instead.title}</h4>
      <ul className="strip">{instead.tiles.map((tile) => <Tile key={tile.id} tile={tile} />)}</ul>
    </section>
  );
});
