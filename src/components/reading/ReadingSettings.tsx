import {useColorMode} from '@docusaurus/theme-common';
import {type KeyboardEvent, type ReactNode, useEffect, useRef} from 'react';
import {TextSize} from './TextSize.tsx';

const COLOURS = [
  [null, 'Theo máy'],
  ['light', 'Nền sáng'],
  ['dark', 'Nền tối'],
] as const;

/** How the reader wants to read: one button in the bar of every page opens the sizes of letters and the colours. */
export function ReadingSettings(): ReactNode {
  const {colorModeChoice, setColorMode} = useColorMode();
  const panel = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leave = ({target}: Event) => {
      if (panel.current && !panel.current.contains(target as Node)) panel.current.open = false;
    };
    const signs = ['pointerdown', 'focusin'] as const;
    for (const sign of signs) document.addEventListener(sign, leave);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, leave);
    };
  }, []);
  const onKeyDown = ({key}: KeyboardEvent) => {
    if (key !== 'Escape' || !panel.current?.open) return;
    panel.current.open = false;
    panel.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={panel} className="reading-settings scripted" onKeyDown={onKeyDown}>
      <summary aria-label="Aa: cỡ chữ và màu nền">Aa</summary>
      <div>
        <TextSize />
        <fieldset>
          <legend>Màu nền</legend>
          {COLOURS.map(([mode, label]) => (
            <button
              key={label}
              type="button"
              className="button button--secondary"
              aria-pressed={colorModeChoice === mode}
              onClick={() => setColorMode(mode)}
            >
              {label}
            </button>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
