import type {Declaration, Root, Rule} from 'postcss';

/** What a property of its own may be called with: `var(--name)`, or with a plain value to fall back on. */
const CALL = /var\(\s*(--[-\w]+)\s*(?:,[^()]*)?\)/g;

/** These speak of the element that they stand on, so they mean another thing where they are read. */
const KEYWORD = /^(?:inherit|initial|unset|revert|revert-layer)?$/;

/**
 * Writes values that never change where they are read: defined once, for the whole page, in no way that
 * depends on the element. A framework names every measure it has; most of them no theme ever sets anew.
 * `outside` are the names that pages and scripts know.
 */
export function inlineValues(sheet: Root, outside: ReadonlySet<string>): void {
  dropOverridden(sheet);
  // A value may call another: repeats until none is left that does not change.
  for (
    let constants = constantsOf(sheet, outside);
    constants.size > 0;
    constants = constantsOf(sheet, outside)
  ) {
    for (const declaration of constants.values()) declaration.remove();
    sheet.walkDecls((declaration) => {
      if (!declaration.value.includes('var(')) return;
      declaration.value = declaration.value.replace(CALL, (call, name: string, at: number, whole: string) => {
        const value = constants.get(name)?.value;
        return value === undefined ? call : apart(value, whole[at + call.length]);
      });
    });
  }
}

/** A call ends with its bracket, so packed sheets leave no space behind it; a value needs one. */
function apart(value: string, after = ''): string {
  return /[\w%.#"'-]/.test(after) ? `${value} ` : value;
}

function constantsOf(sheet: Root, outside: ReadonlySet<string>): Map<string, Declaration> {
  const definitions = new Map<string, Declaration[]>();
  sheet.walkDecls(/^--/, (declaration) => {
    definitions.set(declaration.prop, [...(definitions.get(declaration.prop) ?? []), declaration]);
  });
  return new Map(
    [...definitions].flatMap(([name, [only, ...others]]) =>
      only && others.length === 0 && !outside.has(name) && isConstant(only) ? [[name, only]] : [],
    ),
  );
}

function isConstant(declaration: Declaration): boolean {
  const {value} = declaration;
  return ofThePage(declaration) && !value.includes('var(') && !KEYWORD.test(value.trim());
}

function ofThePage({parent}: Declaration): boolean {
  return parent?.parent?.type === 'root' && (parent as Rule).selector === ':root';
}

/** Of two values for the whole page the later holds. */
function dropOverridden(sheet: Root): void {
  const seen = new Set<string>();
  const all: Declaration[] = [];
  sheet.walkDecls(/^--/, (declaration) => {
    if (ofThePage(declaration)) all.push(declaration);
  });
  for (const declaration of all.reverse()) {
    if (seen.has(declaration.prop)) declaration.remove();
    seen.add(declaration.prop);
  }
}
