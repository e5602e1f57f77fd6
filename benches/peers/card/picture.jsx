// The drawn body: paths with a class each.

import { memo } from "framework";

/** `[class, d]` for each path, from the back to the front. */
export const Shape = memo(function Shape({ kind, viewBox, paths }) {
  return (
    <svg className={kind} viewBox={viewBox} aria-hidden="true">
      {paths.map(([kind, d], at) => <path key={at} className={kind} d={d} />)}
    </svg>
  );
});

export const Figure = memo(function Figure({ id, figure, legend, turn }) {
  return (
    <figure>
      <div className="figure turns" role="img" aria-label={figure.label} aria-describedby={`${id}-figure`}>
        <Shape kind="body" viewBox={figure.viewBox} paths={figure.paths} />
      </div>
      {turn && <button type="button" className="turn-once" aria-label={turn.label}><Shape {...turn.icon} /></button>}
      {legend && (
        <figcaption>
          <span>{legend.label}</span>
          <ul className="legend">
            {legend.rows.map(({ swatch, text }) => <li key={text}><Shape {...swatch} />{text}</li>)}
          </ul>
        </figcaption>
      )}
      <p id={`${id}-figure`} hidden>{figure.description}</p>
    </figure>
  );
});
