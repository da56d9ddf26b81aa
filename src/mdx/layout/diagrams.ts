import type {RootContent} from 'mdast';
import {shortName} from '../../core/law/short-name.ts';
import {instrumentNetwork} from '../../core/site/diagrams/instrument-network.ts';
import {legalTimeline} from '../../core/site/diagrams/legal-timeline.ts';
import {planMap} from '../../core/site/diagrams/plan-map.ts';
import type {Plan, Site} from '../../core/site/site.ts';
import {component} from '../nodes.ts';

/** A plan drawn on one sheet. */
export function planMapOf(site: Site, plan: Plan) {
  return {name: shortName(plan.page.frontMatter), layout: planMap(site, plan)};
}

/** The legal bases of a plan by year. */
export function timelineNode(site: Site, plan: Plan): RootContent {
  return component('LegalTimeline', {layout: legalTimeline(site, plan)});
}

/** How instruments act on each other. */
export function networkNode(site: Site): RootContent {
  return component('InstrumentNetwork', {
    layout: instrumentNetwork(site),
    sentences: site.relations
      .filter(({from, to}) => from.url !== null && to.url !== null)
      .map(({from, verb, to}) => ({
        from: {name: from.name, url: from.url},
        verb,
        to: {name: to.name, url: to.url},
      })),
  });
}
