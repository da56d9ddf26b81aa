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
