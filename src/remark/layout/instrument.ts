import type {RootContent} from 'mdast';
import type {PageOf} from '../../core/content/page.ts';
import {LEVEL_LABELS, RELATION_WORDS, shortName, statusSentence} from '../../core/content/wording.ts';
import {citingClauses, citingPlace, noteOf} from '../../core/graph/instrument-views.ts';
import {pinpoint} from '../../core/graph/pinpoint.ts';
import type {Site} from '../../core/graph/site.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {component, heading, paragraph, text} from '../nodes.ts';
import type {Layout} from './context.ts';

/** A legal basis: its facts with their sources, what the plan says of it, its relations. */
export const instrumentLayout: Layout<PageOf<'instrument'>> = ({site, page, body}) => {
  const {frontMatter} = page;
  const mentions = citingClauses(site, frontMatter.key);
  return [
    heading(1, 'van-ban', text(shortName(frontMatter))),
    component('InstrumentFacts', {
      type: frontMatter.type,
      number: frontMatter.number,
      issuer: frontMatter.issuer,
      issued: frontMatter.issued && formatVietnameseDate(frontMatter.issued),
      title: frontMatter.title,
      effective: frontMatter.effective && formatVietnameseDate(frontMatter.effective),
      status: statusSentence(frontMatter),
      statusKey: frontMatter.status,
      signatory: frontMatter.signatory,
      planDate: frontMatter.planDate,
      discrepancy: frontMatter.discrepancy,
      cited: mentions.length > 0,
    }),
    ...(frontMatter.summary
      ? [heading(2, 'tom-tat', text('Tóm tắt')), paragraph(text(frontMatter.summary))]
      : []),
    ...body,
    ...(mentions.length > 0
      ? [
          heading(2, 'duoc-dan-tai', text('Kế hoạch nói gì về văn bản này')),
          component('CitingPlaces', {
            items: mentions.map((mention) => {
              const plan = site.plans.find(({key}) => key === mention.clause!.plan)!;
              return citingPlace(
                mention,
                `${pinpoint(plan, mention.clause!)} ${shortName(plan.page.frontMatter)}`,
              );
            }),
          }),
        ]
      : []),
    ...relations(site, page),
    ...sources(page),
  ];
};

function relations(site: Site, page: PageOf<'instrument'>): RootContent[] {
  const {frontMatter} = page;
  if (frontMatter.relations.length === 0) return [];
  const items = frontMatter.relations.map((relation) => {
    const target = site.instruments.find(({key}) => key === relation.target);
    const plan = site.plans.find(({key}) => key === relation.target);
    return {
      verb: RELATION_WORDS[relation.type],
      target: target ? noteOf(target).name : plan ? shortName(plan.page.frontMatter) : relation.target,
      url: target?.url ?? plan?.page.url,
      detail: relation.detail,
      source: relation.source,
    };
  });
  return [
    heading(2, 'quan-he', text('Quan hệ với văn bản khác')),
    component('RelationList', {name: shortName(frontMatter), items}),
  ];
}

function sources(page: PageOf<'instrument'>): RootContent[] {
  const {sources: list, number} = page.frontMatter;
  return [
    heading(2, 'nguon', text('Nguồn')),
    component('SourceList', {
      items: list.map((source) => ({
        url: source.url,
        level: LEVEL_LABELS[source.level],
        retrieved: source.retrieved,
        quotes: [...new Set(source.quotes.map(({quote}) => quote))],
      })),
      number,
    }),
  ];
}
