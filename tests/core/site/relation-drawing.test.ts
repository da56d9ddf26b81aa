import {expect, test} from 'vitest';
import {drawRelations} from '../../../src/core/site/relation-drawing.ts';
import {relationViews} from '../../../src/core/site/relation-views.ts';
import {site} from '../../fixtures/site.ts';

test('every relation of the site has a source of its page', () => {
  for (const {declarations} of site.relations) {
    for (const {key, source} of declarations) {
      expect(site.instruments.find((item) => item.key === key)!.sources[source - 1], key).toBeDefined();
    }
  }
});

test('the drawing has a box and an arrow for every relation, apart from each other', () => {
  for (const item of site.instruments) {
    const views = relationViews(site, item.key);
    if (views.length === 0) continue;
    const {own, others, arrows, height} = drawRelations('Nghị định', views);
    expect(others).toHaveLength(views.length);
    expect(arrows).toHaveLength(views.length);
    expect(others.map(({lines}) => lines.find(({verb}) => verb)?.text)).toEqual(
      views.map(({active}) => active),
    );
    const boxes = [...others, own].sort((a, b) => a.y - b.y);
    for (const [index, box] of boxes.entries()) {
      expect(box.y + box.height).toBeLessThanOrEqual(boxes[index + 1]?.y ?? height);
    }
  }
});
