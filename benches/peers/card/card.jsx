// The card as a React or Preact developer would write it: components are memoised, lists are keyed, and an answer that
// shares a part with the answer before hands over the same object, so that the part is not rendered again.

import { memo, useCallback, useEffect, useMemo, useState } from "framework";
import { Figure } from "./picture.jsx";
import { Advice, Chain, Chips, Meters, Tiles } from "./parts.jsx";
import { Words } from "./words.jsx";

const Title = memo(function Title({ name, sanskrit, picker }) {
  return (
    <header>
      <h3 className="title" tabIndex={-1}>{name} <small lang="sa-Latn">{sanskrit}</small></h3>
      <Words tree={picker} />
    </header>
  );
});

const Body = memo(function Body({ body, depth, onDepth }) {
  return (
    <details className="my-body">
      <summary><Words tree={body.summary} /></summary>
      <div className="unfolded">
        <div className="settings">
          <label className="field">
            <span>{body.label}</span>
            <input type="range" min="0" max="100" step="5" value={depth} onInput={onDepth} aria-valuetext={body.said} />
            <output className="small">{body.said}</output>
          </label>
          <Words tree={body.settings} />
        </div>
        <Words tree={body.more} />
      </div>
    </details>
  );
});

const Fold = memo(function Fold({ fold, group }) {
  return (
    <details className={fold.kind} name={group}>
      <summary><Words tree={fold.summary} /></summary>
      <Words tree={fold.content} />
    </details>
  );
});

const Folds = memo(function Folds({ folds, group }) {
  return <div className="folds">{folds.map((fold) => <Fold key={fold.id} fold={fold} group={group} />)}</div>;
});

const Foot = memo(function Foot({ foot }) {
  return <footer><Words tree={foot} /></footer>;
});

/** The precomputed answer for what the reader chose. With a mechanism, all the way in. */
const keyOf = (mechanism, depth) => mechanism ?? (depth < 100 ? `depth-${depth}` : "none");

/**
 * @param {object} props
 * @param {Record<string, any>} props.first the answer for a reader who has said nothing
 * @param {() => Promise<Record<string, any>>} props.load the other answers of this pose
 * @param {boolean} props.eager fetch them as soon as the card shows
 */
export function Card({ id, first, load, eager }) {
  const [answers, setAnswers] = useState(first);
  const [mechanism, setMechanism] = useState(undefined);
  const [depth, setDepth] = useState(100);
  const fetchMore = useCallback(() => load().then((more) => setAnswers((known) => ({ ...known, ...more }))), [load]);
  useEffect(() => {
    if (eager) fetchMore();
  }, [eager, fetchMore]);
  const key = keyOf(mechanism, depth);
  const isKnown = key in answers;
  useEffect(() => {
    if (!isKnown) fetchMore();
  }, [isKnown, fetchMore]);
  const onChip = useCallback((chosen) => {
    setDepth(100);
    setMechanism((now) => (now == chosen ? undefined : chosen));
  }, []);
  const onDepth = useCallback((event) => {
    setMechanism(undefined);
    setDepth(Number(event.target.value));
  }, []);
  const answer = useMemo(() => answers[key] ?? answers.none, [answers, key]);
  return (
    <article className="card" lang="en" data-more={Object.keys(answers).length > 1 || undefined}>
      <Title name={answer.name} sanskrit={answer.sanskrit} picker={answer.picker} />
      <div className="answer">
        <div className="seen">
          <Figure id={id} figure={answer.figure} legend={answer.legend} turn={answer.turn} />
          {answer.chain && <Chain chain={answer.chain} />}
          <Body body={answer.body} depth={depth} onDepth={onDepth} />
        </div>
        <div className="said">
          {answer.flags && <Fold fold={answer.flags} />}
          <Advice advice={answer.advice} />
          <section className="demand"><Meters meters={answer.meters} label="What it asks" /></section>
          <Chips whom={answer.whom} chosen={mechanism} onChip={onChip}><Words tree={answer.whom.more} /></Chips>
        </div>
      </div>
      {answer.instead && <Tiles instead={answer.instead} />}
      <Folds folds={answer.folds} group={`${id}-folds`} />
      <Foot foot={answer.foot} />
    </article>
  );
}
