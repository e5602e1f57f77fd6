// A change of the code's structure changes no answer: every answer of the sweep has the bits that were noted last.
//
// answers.json is replaced only by a change that is meant to alter answers; support/answers.mjs says how.

import assert from "node:assert/strict";
import { test } from "node:test";
import { builtApi, hashes, kept, sweep } from "./support/answers.mjs";

const api = await builtApi();

test("the answers are as noted, for every pose, ranking and search", () => {
  const [before, now] = [kept(), hashes(api)];
  const poses = api.catalog().map(({ id }) => id);
  assert.ok(poses.every((id) => sweep(id).length > 80));
  const differ = Object.keys({ ...before, ...now }).filter((name) => before[name] !== now[name]);
  assert.deepEqual(differ, [], "these answers changed; if that is meant: node tests/node/support/answers.mjs --write");
});

test("a hash changes when the last bit of one answer does", () => {
  const [{ id }] = api.catalog();
  const one = { ...api, catalog: () => api.catalog().filter((pose) => pose.id == id) };
  const changed = {
    ...one,
    assess(options) {
      const answer = api.assess(options);
      // One of many readers, one number, one bit.
      if (options.age) answer.demand.load.low += 2 ** -52 * answer.demand.load.low;
      return answer;
    },
  };
  const [usual, other] = [hashes(one), hashes(changed)];
  assert.notEqual(usual[id], other[id]);
  assert.equal(usual.rank, other.rank);
});
