import {type ReactNode, useEffect, useRef, useState} from 'react';
import {type Reading, readPage} from '../../client/read-aloud.ts';

/** Starts, interrupts and ends the reading of the page; it ends by itself when the page is left. */
export default function VoiceButtons(): ReactNode {
  const reading = useRef<Reading | null>(null);
  const [state, setState] = useState<'silent' | 'reading' | 'paused'>('silent');
  const stop = () => {
    reading.current?.halt();
    reading.current = null;
    setState('silent');
  };
  useEffect(() => {
    const leave = () => reading.current?.halt();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const press = () => {
    if (state === 'reading') {
      reading.current?.halt();
      setState('paused');
      return;
    }
    reading.current ??= readPage(stop);
    reading.current.go();
    setState('reading');
  };
  const label = {silent: 'Đọc thành tiếng', reading: 'Tạm dừng đọc', paused: 'Đọc tiếp'}[state];
  return (
    <>
      <button type="button" className="button button--secondary" onClick={press}>
        {label}
      </button>
      {state === 'silent' ? null : (
        <button type="button" className="button button--secondary" onClick={stop}>
          Thôi đọc
        </button>
      )}
    </>
  );
}
