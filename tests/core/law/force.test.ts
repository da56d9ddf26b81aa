import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {EVENT_KINDS, evidenceDay, type ForceEvent, force, LEVELS} from '../../../src/core/law/force.ts';

const event = (
  kind: ForceEvent['kind'],
  date: string | null,
  more: Partial<ForceEvent> = {},
): ForceEvent => ({
  kind,
  date,
  by: null,
  level: 'secondary',
  seen: '2026-08-01',
  ...more,
});

const DECREE = {
  issued: '2022-06-24',
  events: [
    event('effective', '2022-08-15'),
    event('amended', '2025-07-01', {by: 'b', seen: '2025-12-19'}),
    event('cited', '2025-12-02'),
    event('ended', '2026-07-01', {by: 'c', seen: '2026-07-23', level: 'official'}),
  ],
};

describe('the state of an instrument on a day', () => {
  it.each([
    ['2022-06-23', 'chua-hieu-luc'],
    ['2022-08-14', 'chua-hieu-luc'],
    ['2022-08-15', 'con-hieu-luc'],
    ['2026-06-30', 'con-hieu-luc'],
    ['2026-07-01', 'het-hieu-luc'],
    ['2030-01-01', 'het-hieu-luc'],
  ])('changes on the day of the event: %s %s', (day, status) => {
    expect(force(DECREE, day).status).toBe(status);
  });

  it('says what ended it, since when, and up to when the evidence speaks', () => {
    expect(force(DECREE, '2026-11-28')).toMatchObject({
      since: '2026-07-01',
      endedBy: 'c',
      amendedBy: ['b'],
      asOf: '2026-07-23',
      level: 'official',
    });
    expect(force(DECREE, '2023-01-30').amendedBy).toEqual([]);
  });

  it('takes an entry into force for no more than it is', () => {
    const read = {issued: null, events: [event('effective', '2018-06-21', {seen: '2026-07-23'})]};
    expect(force(read, '2026-11-28')).toMatchObject({asOf: '2018-06-21', ground: 'effective'});
    const announced = {issued: null, events: [event('effective', '2026-07-01', {seen: '2026-01-24'})]};
    expect(force(announced, '2026-11-28')).toMatchObject({status: 'con-hieu-luc', asOf: '2026-01-24'});
  });

  it('ends with the last day of a term or of a text’s own limit, not before', () => {
    const programme = {issued: '2022-09-15', events: [event('period', '2025-12-31')]};
    expect(force(programme, '2025-12-31')).toMatchObject({status: 'con-hieu-luc', ground: 'period'});
    expect(force(programme, '2026-01-01')).toMatchObject({status: 'het-giai-doan', until: '2025-12-31'});
    const limited = {
      issued: null,
      events: [event('effective', '2025-07-01'), event('expires', '2027-03-01')],
    };
    expect(force(limited, '2027-03-01')).toMatchObject({status: 'con-hieu-luc', until: '2027-03-01'});
    expect(force(limited, '2027-03-02')).toMatchObject({status: 'het-hieu-luc', since: '2027-03-02'});
  });

  it('lives again once revived', () => {
    const revived = {...DECREE, events: [...DECREE.events, event('revived', '2026-09-01')]};
    expect(force(revived, '2026-08-31').status).toBe('het-hieu-luc');
    expect(force(revived, '2026-09-01').status).toBe('con-hieu-luc');
  });

  it('is not known without evidence, nor by its date of issue alone', () => {
    expect(force({issued: '2022-01-01', events: []}, '2026-01-01')).toMatchObject({
      status: 'khong-ro',
      asOf: null,
      level: null,
      basis: [],
    });
  });
});

const state = (issued: string | null, events: readonly ForceEvent[], on: string) =>
  force({issued, events}, on);

describe('each part of the answer', () => {
  it('before the entry into force: until when, on what, and no later than asked', () => {
    const events = [event('effective', '2026-03-01', {seen: '2026-01-05', level: 'official'})];
    expect(state('2026-01-02', events, '2026-02-28')).toEqual({
      status: 'chua-hieu-luc',
      on: '2026-02-28',
      asOf: '2026-01-05',
      level: 'official',
      since: null,
      until: '2026-02-28',
      endedBy: null,
      amendedBy: [],
      ground: 'effective',
      basis: events,
    });
    expect(state('2026-01-02', events, '2026-03-01')).toMatchObject({
      status: 'con-hieu-luc',
      since: '2026-03-01',
      until: null,
    });
  });

  it('before its issue it is not yet, on whatever evidence there is; without any, nothing is known', () => {
    const events = [event('cited', '2026-05-01')];
    expect(state('2026-02-01', events, '2026-01-31')).toMatchObject({status: 'chua-hieu-luc', basis: events});
    expect(state('2026-02-01', events, '2026-02-01').status).toBe('con-hieu-luc');
    expect(state('2026-02-01', [], '2026-01-31').status).toBe('khong-ro');
  });

  it('is not known on a day of which no evidence speaks', () => {
    expect(state(null, [event('cited', '2026-05-01')], '2026-04-30')).toMatchObject({
      status: 'khong-ro',
      basis: [],
      amendedBy: [],
    });
    expect(state(null, [event('cited', '2026-05-01')], '2026-05-01').status).toBe('con-hieu-luc');
    expect(state(null, [event('period', '2026-12-31')], '2026-05-01').status).toBe('khong-ro');
    expect(state('2026-01-01', [event('period', '2026-12-31')], '2026-05-01').status).toBe('con-hieu-luc');
    expect(state(null, [event('amended', null, {by: 'b'})], '2026-05-01')).toMatchObject({
      status: 'khong-ro',
      amendedBy: [],
    });
  });

  it('the earliest of several ends decides, with all that say it and who did it', () => {
    const first = event('ended', '2026-03-01', {by: null, level: 'plan'});
    const same = event('ended', '2026-03-01', {by: 'c'});
    const later = event('ended', '2026-06-01', {by: 'd'});
    const answer = state('2020-01-01', [later, same, first], '2026-07-01');
    expect(answer).toMatchObject({status: 'het-hieu-luc', since: '2026-03-01', endedBy: 'c'});
    expect(answer.basis).toHaveLength(2);
    expect(answer.basis).toEqual(expect.arrayContaining([first, same]));
    expect(state('2020-01-01', [first], '2026-07-01').endedBy).toBeNull();
  });

  it('of several limits the earliest decides, and alone; who acts is named where any source names it', () => {
    const limit = event('expires', '2026-02-28', {by: 'c'});
    const later = event('expires', '2026-05-31');
    expect(state('2020-01-01', [later, limit], '2026-07-01').basis).toEqual([limit]);
    const nameless = event('ended', '2026-03-01');
    expect(state('2020-01-01', [nameless, limit], '2026-07-01')).toMatchObject({
      endedBy: 'c',
      basis: [nameless, limit],
    });
  });

  it('what is kept for transition says neither that it was in force nor of which day the end is known', () => {
    const ended = event('ended', '2026-03-01', {by: 'c', seen: '2026-03-05'});
    const kept = event('transitional', null, {by: 'c', seen: '2026-08-01'});
    expect(state('2020-01-01', [kept, ended], '2026-11-01')).toMatchObject({
      asOf: '2026-03-05',
      ground: 'ended',
      basis: [ended, kept],
    });
    expect(state('2020-01-01', [kept], '2019-12-31').status).toBe('khong-ro');
    const cited = event('cited', '2026-05-01');
    expect(state('2026-02-01', [kept, cited], '2026-01-31').basis).toEqual([cited]);
  });

  it('evidence without a day hides no evidence with one; a term is none that it has begun', () => {
    const amended = event('amended', null, {by: 'b'});
    expect(state(null, [amended, event('cited', '2026-05-01')], '2026-06-01').status).toBe('con-hieu-luc');
    expect(state(null, [event('period', '2026-05-01')], '2026-05-01').status).toBe('khong-ro');
  });

  it('an amendment whose author no source names names nobody', () => {
    expect(state('2020-01-01', [event('amended', '2026-01-01')], '2026-07-01').amendedBy).toEqual([]);
  });

  it('the newest evidence counts, wherever the day of its event stands', () => {
    const recorded = event('recorded', '2025-01-01');
    const limit = event('expires', '2030-01-01', {seen: '2021-01-01'});
    expect(state('2020-01-01', [recorded, limit], '2026-01-01')).toMatchObject({
      asOf: '2025-01-01',
      ground: 'recorded',
    });
  });

  it('the order in which the parts of an event are written does not matter', () => {
    const first = event('ended', '2026-03-01', {by: 'b'});
    const {level, ...rest} = event('ended', '2026-03-01', {by: 'a'});
    const second = {level, ...rest};
    expect(state('2020-01-01', [first, second], '2026-07-01').basis).toEqual([second, first]);
    const third = {...rest, by: 'c', level};
    expect(state('2020-01-01', [{...third}, first], '2026-07-01').endedBy).toBe('b');
  });

  it('a limit of its own ends it the day after, whatever ends it later', () => {
    const limit = event('expires', '2026-02-28');
    const ended = event('ended', '2026-06-01', {by: 'c'});
    expect(state('2020-01-01', [limit, ended], '2026-07-01')).toMatchObject({
      since: '2026-03-01',
      endedBy: null,
      basis: [limit],
    });
    const together = event('ended', '2026-03-01', {by: 'c'});
    expect(state('2020-01-01', [limit, together], '2026-07-01').basis).toEqual([together, limit]);
  });

  it('keeps for transition only what the very text that ended it keeps', () => {
    const ended = event('ended', '2026-03-01', {by: 'c'});
    const kept = event('transitional', null, {by: 'c'});
    const other = event('transitional', null, {by: 'd'});
    expect(state('2020-01-01', [other, kept, ended], '2026-07-01').basis).toEqual([ended, kept]);
    expect(state('2020-01-01', [other, kept, ended], '2026-02-01').basis).toEqual([ended]);
  });

  it('a revival undoes the ends and limits before it, not those after', () => {
    const revived = event('revived', '2026-03-01', {by: 'r'});
    const before = [event('ended', '2026-01-01'), event('expires', '2026-01-31')];
    expect(state('2020-01-01', [...before, revived], '2026-07-01')).toMatchObject({
      status: 'con-hieu-luc',
      until: null,
    });
    expect(state('2020-01-01', [...before, revived], '2026-02-28').status).toBe('het-hieu-luc');
    const again = event('ended', '2026-05-01', {by: 'x'});
    expect(state('2020-01-01', [...before, revived, again], '2026-07-01')).toMatchObject({
      since: '2026-05-01',
    });
    expect(
      state('2020-01-01', [...before, revived, event('expires', '2026-05-01')], '2026-07-01'),
    ).toMatchObject({since: '2026-05-02'});
    // On the same day the end is the older of the two.
    expect(state('2020-01-01', [event('ended', '2026-03-01'), revived], '2026-03-01').status).toBe(
      'con-hieu-luc',
    );
    const twice = [revived, event('ended', '2026-05-01'), event('revived', '2026-06-01')];
    expect(state('2020-01-01', [...before, ...twice], '2026-07-01').status).toBe('con-hieu-luc');
  });

  it('the last of several terms counts, and all must be over', () => {
    const terms = [event('period', '2025-12-31'), event('period', '2030-12-31')];
    expect(state('2020-01-01', terms, '2026-05-01')).toMatchObject({
      status: 'con-hieu-luc',
      until: '2030-12-31',
    });
    expect(state('2020-01-01', terms, '2031-01-01')).toMatchObject({
      status: 'het-giai-doan',
      since: '2031-01-01',
      until: '2030-12-31',
      basis: [terms[1]],
    });
  });

  it('is over in part from the day on, and says which is the first and the last day', () => {
    const part = event('partly-ended', '2026-03-01', {by: 'b'});
    const more = event('partly-ended', '2026-04-01', {by: 'c'});
    const events = [event('effective', '2020-01-01'), more, part, event('ended', '2026-12-01', {by: 'd'})];
    expect(state('2019-01-01', events, '2026-02-28').status).toBe('con-hieu-luc');
    expect(state('2019-01-01', events, '2026-05-01')).toMatchObject({
      status: 'het-hieu-luc-mot-phan',
      since: '2026-03-01',
      until: '2026-11-30',
      amendedBy: ['b', 'c'],
    });
    expect(state('2019-01-01', events, '2026-03-01').amendedBy).toEqual(['b']);
  });

  it('the last day is the earliest of limits, terms and ends to come', () => {
    const until = (...events: ForceEvent[]) => state('2020-01-01', events, '2026-01-15').until;
    expect(until(event('expires', '2026-05-31'), event('period', '2026-04-30'))).toBe('2026-04-30');
    expect(until(event('expires', '2026-05-31'), event('ended', '2026-05-01'))).toBe('2026-04-30');
    expect(until(event('expires', '2026-01-15'))).toBe('2026-01-15');
    expect(until(event('ended', '2026-01-16'))).toBe('2026-01-15');
    expect(until(event('cited', '2026-05-01'))).toBeNull();
  });

  it('names each text that amended it once, the oldest first, one without a day too', () => {
    const events = [
      event('amended', '2025-01-01', {by: 'c'}),
      event('amended', '2024-01-01', {by: 'b'}),
      event('amended', '2024-06-01', {by: 'b'}),
      event('amended', null, {by: 'a'}),
      event('amended', '2027-01-01', {by: 'z'}),
      event('revived', '2023-01-01', {by: 'y'}),
    ];
    expect(state('2020-01-01', events, '2026-01-01').amendedBy).toEqual(['a', 'b', 'c']);
  });
});

describe('what the newest evidence is', () => {
  const ground = (...events: ForceEvent[]) => {
    const {ground: kind, level, asOf} = state('2020-01-01', events, '2026-11-28');
    return [kind, level, asOf];
  };
  // The order in which one kind outweighs the next when both are of one day.
  const ORDER = ['recorded', 'revived', 'amended', 'effective', 'cited'] as const;

  it.each(ORDER.slice(1).map((weak, index) => [ORDER[index]!, weak] as const))(
    '%s outweighs %s of the same day',
    (strong, weak) => {
      const on = {seen: '2026-01-01', by: 'b'};
      expect(ground(event(weak, '2026-01-01', on), event(strong, '2026-01-01', on))[0]).toBe(strong);
      expect(ground(event(strong, '2026-01-01', on), event(weak, '2026-01-01', on))[0]).toBe(strong);
    },
  );

  it('a newer one outweighs a stronger one; the best source of that very evidence is named', () => {
    expect(
      ground(
        event('recorded', '2025-01-01', {level: 'official'}),
        event('cited', '2026-01-01', {level: 'plan'}),
        event('cited', '2026-01-01', {level: 'secondary'}),
      ),
    ).toEqual(['cited', 'secondary', '2026-01-01']);
    expect(
      ground(
        event('recorded', '2026-01-01', {level: 'secondary'}),
        event('cited', '2026-01-01', {level: 'official'}),
      ),
    ).toEqual(['recorded', 'secondary', '2026-01-01']);
  });

  it('evidence without a day has a level and no day', () => {
    expect(ground(event('amended', null, {by: 'b', seen: null}))).toEqual(['amended', 'secondary', null]);
  });
});

describe('of which day an event is evidence', () => {
  it.each([
    // What was said on a day is of that day, whenever it was read.
    ['cited', '2025-01-01', '2026-01-01', '2025-01-01'],
    ['recorded', '2025-01-01', '2026-01-01', '2025-01-01'],
    ['recorded', '2025-01-01', null, '2025-01-01'],
    ['cited', '2025-01-01', null, '2025-01-01'],
    // An act of a day does not say that it still held when that was read.
    ['effective', '2025-01-01', '2026-01-01', '2025-01-01'],
    ['amended', '2025-01-01', '2026-01-01', '2025-01-01'],
    ['partly-ended', '2025-01-01', '2026-01-01', '2025-01-01'],
    ['revived', '2025-01-01', '2026-01-01', '2025-01-01'],
    ['effective', '2025-01-01', '2024-01-01', '2024-01-01'],
    ['effective', '2025-01-01', null, null],
    ['amended', null, '2026-01-01', '2026-01-01'],
    // An end lasts.
    ['ended', '2025-01-01', '2026-01-01', '2026-01-01'],
    ['expires', '2025-01-01', '2026-01-01', '2026-01-01'],
    ['period', '2025-01-01', '2026-01-01', '2026-01-01'],
    ['transitional', '2025-01-01', '2026-01-01', '2026-01-01'],
    ['ended', '2025-01-01', null, null],
  ] as const)('%s of %s, seen %s: %s', (kind, date, seen, expected) => {
    expect(evidenceDay(event(kind, date, {seen}))).toBe(expected);
  });
});

const day = fc
  .date({min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const anyEvent = fc.record({
  kind: fc.constantFrom(...EVENT_KINDS),
  date: day,
  by: fc.option(fc.constantFrom('a', 'b'), {nil: null}),
  level: fc.constantFrom(...LEVELS),
  seen: fc.option(day, {nil: null}),
});
const history = fc.record({issued: fc.option(day, {nil: null}), events: fc.array(anyEvent, {maxLength: 8})});

describe('for any events', () => {
  it('their order does not matter', () => {
    fc.assert(
      fc.property(history, day, fc.infiniteStream(fc.nat()), ({issued, events}, on, keys) => {
        const shuffled = events
          .map((item) => ({item, key: keys.next().value as number}))
          .sort((a, b) => a.key - b.key)
          .map(({item}) => item);
        expect(force({issued, events: shuffled}, on)).toEqual(force({issued, events}, on));
      }),
    );
  });

  it('no state is without evidence, none is surer than its newest evidence, none of a later day than asked', () => {
    fc.assert(
      fc.property(history, day, (item, on) => {
        const {status, basis, asOf} = force(item, on);
        expect(basis.length === 0).toBe(status === 'khong-ro');
        const newest =
          basis
            .flatMap((part) => evidenceDay(part) ?? [])
            .sort()
            .at(-1) ?? null;
        if (asOf !== null) expect(asOf <= on && newest !== null && asOf <= newest).toBe(true);
      }),
    );
  });

  it('what has ended stays ended unless revived', () => {
    fc.assert(
      fc.property(history, day, day, (item, a, b) => {
        const events = item.events.filter(({kind}) => kind !== 'revived');
        const [early, late] = [a, b].sort() as [string, string];
        if (force({...item, events}, early).status !== 'het-hieu-luc') return;
        expect(force({...item, events}, late).status).toBe('het-hieu-luc');
      }),
    );
  });
});
