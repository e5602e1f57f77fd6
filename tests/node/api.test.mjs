// The JavaScript API in Node: `initSync` with the bytes, no browser, plain objects, clear errors.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const pkg = new URL("../../pkg/", import.meta.url);
const api = await import(new URL("pose_risk.js", pkg));
api.initSync({ module: readFileSync(new URL("pose_risk_bg.wasm", pkg)) });

const mobilities = ["stiff", "typical", "supple"];
const mechanisms = ["bending", "arching", "twisting", "side-bending", "loading"];
const levels = ["suits", "fine", "caution", "avoid"];

/** Visits every number of a plain object, and refuses what is no plain data. */
function walk(value, path, visit) {
  assert.notEqual(value, null, `${path} is null`);
  if (typeof value === "object") {
    assert.ok(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype, `${path} is no plain object`);
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, visit);
  } else if (typeof value === "number") {
    visit(value, path);
  }
}

function bands(value, path, visit) {
  if (value && typeof value === "object") {
    if ("typical" in value) visit(value, path);
    else for (const [key, inner] of Object.entries(value)) bands(inner, `${path}.${key}`, visit);
  }
}

test("the catalogue has every pose of data/poses/, with names, targets and aliases", () => {
  const poses = api.catalog();
  const files = readdirSync(new URL("../../data/poses/", import.meta.url)).filter((name) => name.endsWith(".toml"));
  assert.deepEqual(poses.map(({ id }) => `${id}.toml`).toSorted(), files.toSorted());
  for (const pose of poses) {
    assert.match(pose.id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(pose.name && pose.targets.length && ["yoga", "rehab"].includes(pose.kind));
    assert.ok(Array.isArray(pose.aliases));
  }
});

test("every pose, mobility and mechanism gives finite numbers and ordered bands, in seconds", () => {
  for (const { id } of api.catalog()) {
    for (const mobility of mobilities) {
      for (const mechanism of mechanisms) {
        const answer = api.assess({ pose: id, mobility, worseWith: [mechanism] });
        walk(answer, id, (number, path) => assert.ok(Number.isFinite(number), `${path} is ${number}`));
        bands(answer.demand, id, (band, path) => {
          assert.ok(band.low <= band.typical && band.typical <= band.high, `${path}: ${JSON.stringify(band)}`);
        });
        assert.ok(levels.includes(answer.advice.level));
        assert.deepEqual(Object.keys(answer.byMechanism), mechanisms);
        assert.ok(answer.alternatives.length <= 3);
      }
    }
  }
});

test("search finds poses by any spelling", () => {
  const first = (query) => api.search(query)[0]?.id;
  for (const query of ["balasana", "Bālāsana", "childs pose", "chlids pose"]) assert.equal(first(query), "childs-pose", query);
  assert.equal(first("knees to chest"), "knees-to-chest");
});

test("a ranking is most demanding first, and by advice strictest first", () => {
  const bySpine = api.rank({ by: "lumbar-flexion" });
  assert.deepEqual(bySpine.map(({ pose }) => pose.id).toSorted(), api.catalog().map(({ id }) => id).toSorted());
  assert.ok(bySpine[0].value.typical > bySpine.at(-1).value.typical);
  bySpine.slice(1).forEach((row, i) => assert.ok(row.value.typical <= bySpine[i].value.typical));
  const strictness = api.rank({ by: "advice", worseWith: ["bending"] }).map((row) => levels.indexOf(row.level));
  strictness.slice(1).forEach((level, i) => assert.ok(level <= strictness[i]));
  assert.ok(strictness[0] > strictness.at(-1));
});

test("wrong arguments throw errors that name field, value and nearest", () => {
  const cases = [
    [() => api.assess({ pose: "hapy-baby" }), /pose.*hapy-baby.*happy-baby/],
    [() => api.assess({ pose: "happy-baby", mobility: "stif" }), /mobility.*stif.*stiff/],
    [() => api.assess({ pose: "happy-baby", depth: 2 }), /depth.*2.*1/],
    [() => api.assess({ pose: "happy-baby", worseWith: ["bendin"] }), /worseWith.*bendin.*bending/],
    [() => api.assess({ pose: "happy-baby", wurst: 1 }), /wurst/],
    [() => api.assess({}), /pose is missing/],
    [() => api.assess(), /pose is missing/],
    [() => api.assess("happy-baby"), /options/],
    [() => api.rank({ by: "lumbar-flexon" }), /by.*lumbar-flexon.*lumbar-flexion/],
    [() => api.search(7), /query.*number/],
  ];
  for (const [call, message] of cases) assert.throws(call, (error) => error instanceof Error && message.test(error.message));
});

test("a catalogue of one's own is checked with paths, and its good poses work", () => {
  const pose = {
    id: "desk-bow", name: "Desk Bow", kind: "rehab", support: "standing", targets: ["hamstrings"],
    anchor: { settle: "balance", on: ["lead-foot"], segment: "lead-shin" }, fold: { degrees: [0, 70] },
  };
  assert.deepEqual(api.check({ version: 1, poses: [pose] }), []);
  const [problem] = api.check({ version: 1, poses: [{ ...pose, fold: { degrees: [0, 700] } }] });
  assert.equal(problem.path, "poses[0].fold.degrees[1]");
  assert.match(problem.message, /700.*200/);
  const answer = api.assess({ pose: "desk-bow", catalog: { version: 1, poses: [pose] } });
  assert.ok(answer.demand.lumbar.sagittal.degrees.typical > 5);
  assert.throws(() => api.assess({ pose: "desk-bow" }), /desk-bow/);
  for (const junk of [undefined, null, 3, "x", [], {}, { version: 2 }]) assert.ok(api.check(junk).length > 0);
  const loop = { version: 1, poses: [] };
  loop.poses.push(loop);
  assert.ok(api.check(loop).length > 0);
});

test("absent options are undefined, never null, and objects are plain", () => {
  const { reader } = api.assess({ pose: "happy-baby" });
  assert.equal(reader.condition, undefined);
  assert.equal("age" in reader, false);
});

test("the published types hold no any", () => {
  const types = readFileSync(new URL("pose_risk.d.ts", pkg), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  assert.doesNotMatch(types, /\bany\b/);
  for (const name of ["catalog", "assess", "rank", "search", "check", "mount"]) assert.match(types, new RegExp(`export function ${name}\\(`));
});

test("sourcesDisagree is true wherever our published judgements disagree", () => {
  const { verdicts } = JSON.parse(readFileSync(new URL("sources.json", pkg), "utf8"));
  let contested = 0;
  for (const [pose, byCondition] of Object.entries(verdicts)) {
    for (const [condition, { named, websites: [restrict, permit] }] of Object.entries(byCondition)) {
      if (["back-injury", "hyperlordosis"].includes(condition)) continue;
      const restricts = restrict > 0 || named.some(({ verdict }) => ["caution", "avoid"].includes(verdict));
      const permits = permit > 0 || named.some(({ verdict }) => ["ok", "recommended"].includes(verdict));
      const { advice } = api.assess({ pose, condition });
      const ours = ["caution", "avoid"].includes(advice.level);
      const disagree = (restricts && permits) || (ours ? !restricts : !permits);
      contested += Number(restricts && permits);
      assert.equal(advice.sourcesDisagree, disagree, `${pose} ${condition}: ${advice.level}`);
    }
  }
  assert.ok(contested >= 8, `${contested} contested pairs`);
  assert.equal(api.assess({ pose: "mountain" }).advice.sourcesDisagree, false);
});

test("a sequence is asked for by its name or as a list, and its poses are judged as their cards are", () => {
  const reader = { worseWith: ["arching"] };
  const asked = api.sequence({ ...reader, sequence: "sun-salutation-a" });
  assert.deepEqual([asked.id, asked.name, asked.rounds], ["sun-salutation-a", "Sun Salutation A", 5]);
  walk(asked, "asked", (value, path) => assert.ok(Number.isFinite(value), path));
  const ids = [...new Set(asked.steps.flatMap(({ poses }) => poses))];
  const restricted = ids.filter((pose) => ["caution", "avoid"].includes(api.assess({ ...reader, pose }).advice.level));
  assert.deepEqual(asked.restricted.map(({ pose }) => pose.id), restricted);
  const seconds = asked.steps.reduce((sum, step) => sum + step.seconds, 0);
  assert.equal(asked.seconds, seconds * asked.rounds);
  const own = api.sequence({ sequence: ["cobra", "Happy Baby"] });
  assert.deepEqual([own.id, own.steps.map(({ poses }) => poses[0])], [undefined, ["cobra", "happy-baby"]]);
  assert.throws(() => api.sequence({}), /sequence is missing/);
  assert.throws(() => api.sequence({ sequence: "sun-salutation-c" }), /did you mean "sun-salutation-a"/);
});
