import {describe, expect, test} from 'vitest';
import {instrumentNetwork} from '../../../src/core/site/diagrams/instrument-network.ts';
import {type LabelBox, wrapLabel} from '../../../src/core/site/diagrams/label.ts';
import {legalTimeline} from '../../../src/core/site/diagrams/legal-timeline.ts';
import {planMap} from '../../../src/core/site/diagrams/plan-map.ts';
import {plan, site} from '../../fixtures/site.ts';

function overlaps(boxes: readonly LabelBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.lines.join(' ')} / ${b.lines.join(' ')}`),
  );
}

function outside(boxes: readonly LabelBox[], width: number, height: number): readonly LabelBox[] {
  return boxes.filter(
    (box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
  );
}

describe('the map of the plan', () => {
  const map = planMap(site, plan);
  const boxes = map.cards.flatMap(({head, rows}) => [head, ...rows]);

  test('has a card for every page of the plan, in order', () => {
    expect(map.cards.map(({head}) => head.url)).toEqual(plan.sections.map(({url}) => url));
  });

  test('leads to every clause that no other clause of the map contains', () => {
    const drawn = new Set(boxes.map(({url}) => url));
    const missing = plan.clauses
      .filter(({heading, blocks}) => heading === null && blocks.length > 0)
      .filter(
        ({url, parent}) =>
          !drawn.has(url) && !drawn.has(plan.clauses.find(({id}) => id === parent)?.url ?? ''),
      );
    expect(missing.map(({id}) => id)).toEqual([]);
  });

  test('keeps its boxes apart and inside', () => {
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(boxes, map.width, map.height)).toEqual([]);
  });
});

describe('the timeline of the legal bases', () => {
  const timeline = legalTimeline(site, plan);
  const boxes = timeline.years.flatMap((year) => year.boxes);

  test('runs from the first cited instrument to the plan without a gap', () => {
    expect(timeline.years.map(({year}) => year)).toEqual(
      Array.from({length: 2023 - 2010 + 1}, (_, index) => 2010 + index),
    );
    expect(boxes.filter(({own}) => own).map(({url}) => url)).toEqual(['/ke-hoach']);
  });

  test('holds every cited instrument once, with or without its date', () => {
    const cited = new Set(
      site.mentions.flatMap(({clause, citation}) => (clause?.plan === plan.key ? [citation.key] : [])),
    );
    const expected = site.instruments.filter(({key}) => cited.has(key)).map(({url}) => url);
    const drawn = [...boxes.filter(({own}) => !own), ...timeline.undated].map(({url}) => url);
    expect([...drawn].sort()).toEqual([...expected].sort());
  });

  test('keeps its boxes apart and inside', () => {
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(boxes, timeline.width, timeline.height)).toEqual([]);
  });
});

describe('the network of instruments', () => {
  const network = instrumentNetwork(site);

  test('has an arrow for every relation between two pages, and no lonely box', () => {
    const known = site.relations.filter(({from, to}) => from.url !== null && to.url !== null);
    expect(network.edges.length).toBe(known.length);
    const ends = new Set(known.flatMap(({from, to}) => [from.url, to.url]));
    expect(new Set(network.nodes.map(({url}) => url))).toEqual(ends);
  });

  test('what acts stands to the right of what it acts upon', () => {
    const at = new Map(network.nodes.map((box) => [box.url, box.x]));
    for (const {from, to} of site.relations) {
      if (from.url === null || to.url === null) continue;
      expect(at.get(from.url)!, `${from.name} → ${to.name}`).toBeGreaterThan(at.get(to.url)!);
    }
  });

  test('keeps its boxes apart, and is the same whatever the order of the relations', () => {
    expect(overlaps(network.nodes)).toEqual([]);
    const turned = instrumentNetwork({relations: [...site.relations].reverse()});
    const sorted = (boxes: readonly LabelBox[]) => [...boxes].sort((a, b) => (a.url! < b.url! ? -1 : 1));
    expect(sorted(turned.nodes)).toEqual(sorted(network.nodes));
  });
});

test('a label breaks between words and says where it stops', () => {
  expect(wrapLabel('Nghị quyết Hội nghị Trung ương 7 khóa XII', 17, 2)).toMatchInlineSnapshot(`
    [
      "Nghị quyết Hội",
      "nghị Trung ương…",
    ]
  `);
  expect(wrapLabel('Kế hoạch 06/KH-KCNĐN', 17, 3)).toMatchInlineSnapshot(`
    [
      "Kế hoạch",
      "06/KH-KCNĐN",
    ]
  `);
});
