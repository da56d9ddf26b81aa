import {type ComponentType, type ReactNode, useEffect, useState} from 'react';
import {voiceFor} from '../../client/voice.ts';

/** Reading the page aloud; nothing in a browser without a Vietnamese voice, which loads none of it. */
export function ReadAloud(): ReactNode {
  const [Reader, setReader] = useState<ComponentType | null>(null);
  useEffect(() => {
    const look = () => {
      if (voiceFor('vi')) void import('./VoiceButtons.tsx').then((loaded) => setReader(() => loaded.default));
    };
    look();
    // Browsers tell of their voices a while after they have started; the oldest know them at once and tell nothing.
    window.speechSynthesis?.addEventListener?.('voiceschanged', look);
    return () => window.speechSynthesis?.removeEventListener?.('voiceschanged', look);
  }, []);
  return Reader ? <Reader /> : null;
}
