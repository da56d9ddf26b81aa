import type {ReactNode} from 'react';
import type {ComparedPlan} from '../../../core/compare/plan-comparison.ts';

interface Props {
  readonly plans: readonly ComparedPlan[];
  /** Keys from the address. */
  readonly a: string | null;
  readonly b: string | null;
}

/** Which two plans: a form of the browser's own, whose answer is an address that can be sent. */
export function PlanChoice({plans, a, b}: Props): ReactNode {
  return (
    <>
      <h2 id="chon">Chọn hai kế hoạch</h2>
      <noscript>
        <p className="notice">Chọn hai kế hoạch bất kỳ cần JavaScript. Các cặp ở trên đọc được ngay.</p>
      </noscript>
      <form className="comparison__choice scripted" method="get">
        <PlanSelect name="a" label="Bản trước" plans={plans} chosen={a ?? plans[1]!.key} />
        <PlanSelect name="b" label="Bản sau" plans={plans} chosen={b ?? plans[0]!.key} />
        <button type="submit" className="button button--primary">
          So sánh
        </button>
      </form>
    </>
  );
}

function PlanSelect({
  name,
  label,
  plans,
  chosen,
}: {
  name: 'a' | 'b';
  label: string;
  plans: Props['plans'];
  chosen: string;
}): ReactNode {
  return (
    <label>
      {label}{' '}
      <select key={chosen} name={name} defaultValue={chosen}>
        {plans.map((plan) => (
          <option key={plan.key} value={plan.key}>
            {plan.name} ({plan.issued}, {plan.issuer})
          </option>
        ))}
      </select>
    </label>
  );
}
