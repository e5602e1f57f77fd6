import "pose-risk";
import type { Mechanism, PoseRisk } from "pose-risk";
import type {} from "pose-risk/react";
import { useRef, useState } from "react";

/** A post with a card: properties go in, events come out. */
export function Post() {
  const card = useRef<PoseRisk>(null);
  const [worseWith, setWorseWith] = useState<Mechanism[]>([]);
  const [heard, setHeard] = useState("");

  return (
    <main>
      <h1>A post</h1>
      <button onClick={() => setWorseWith(["bending"])}>Bending hurts</button>
      <button onClick={() => card.current?.focus()}>Another pose</button>
      <p role="status">{heard}</p>
      <pose-risk
        ref={card}
        pose="happy-baby"
        worseWith={worseWith}
        heading-level={2}
        loading="eager"
        onpose-risk-change={({ detail }) => setHeard(`${detail?.pose.name}: ${detail?.advice.level}`)}
      >
        <p>Happy Baby, in words.</p>
      </pose-risk>
    </main>
  );
}
