import type {ComponentProps, ReactNode} from 'react';

/** A table of running text; one wider than the screen scrolls, by keyboard too, and stays a table. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of form fields it is not
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the only way to scroll it without a pointer
    <div className="table-scroll" role="group" aria-label="Bảng, cuộn ngang được" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
